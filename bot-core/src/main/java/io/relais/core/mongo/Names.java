package io.relais.core.mongo;

/** The collections, by their permanent names. */
final class Names {

    static final String LEADS = "leads";
    static final String COUNTERS = "counters";
    static final String ADDRESSES = "addresses";
    static final String PREFERENCES = "preferences";
    static final String SEEN = "seen";
    static final String CHORES = "chores";
    static final String SHEETS = "figureSheets";
    static final String COUNTING = "counting";
    static final String MIGRATIONS = "migrations";

    private Names() {}
}
