package io.relais.core.routing;

/** What a member of the team is there for; one person may have several roles. */
public enum TeamRole {
    REP,
    MANAGER,
    MARKETER,
    OPS
}
