package io.relais.app.source;

/** Which comes first where a date is written as numbers between slashes. */
public enum DateOrder {
    /** 12/05/2026 is in May. */
    DAY_FIRST,
    /** 12/05/2026 is in December. */
    MONTH_FIRST
}
