package io.relais.core.funnel;

/** What is counted besides handovers. The name of each is stored and never changes its meaning. */
public enum Count {
    /** Leads received; on the day on which they were, as are the next two. */
    RECEIVED,
    /** Of these, became an MQL, by now. */
    RECEIVED_MQL,
    /** Of these, became an SQL at their first handover. */
    RECEIVED_SQL,

    /** Offers to a rep whose time for an answer is over, by an answer or without one; on the day of the handover, as all below. */
    ACCEPT_DUE,
    /** Of these, answered in time. */
    ACCEPT_IN_TIME,
    /** Accepted leads whose time for a first attempt is over, by an attempt or without one. */
    ATTEMPT_DUE,
    /** Of these, attempted in time. */
    ATTEMPT_IN_TIME,
    /** Rejections whose time for marketing's answer is over, by an answer or without one. */
    FEEDBACK_DUE,
    /** Of these, answered in time. */
    FEEDBACK_IN_TIME
}
