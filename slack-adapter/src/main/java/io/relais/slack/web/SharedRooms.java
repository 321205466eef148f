package io.relais.slack.web;

/** Whether cards may go to channels that are shared with another organisation. */
public enum SharedRooms {
    REFUSED,
    ALLOWED
}
