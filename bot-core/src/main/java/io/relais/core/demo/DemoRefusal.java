package io.relais.core.demo;

/** Why an example month is not made. */
public enum DemoRefusal {
    /** Nobody of the team can accept a lead. */
    NO_REP,
    /** The record has leads, and it was not said that they may be among them. */
    NOT_EMPTY,
    /** Something would happen later than now. */
    NOT_OVER
}
