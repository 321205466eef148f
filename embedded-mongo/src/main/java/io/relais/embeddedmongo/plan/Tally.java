package io.relais.embeddedmongo.plan;

/** What was looked at while a query was answered. Used by one thread. */
public final class Tally {

    private long keys;
    private long documents;

    /** Keys of an index. */
    public long keys() {
        return keys;
    }

    /** Documents. */
    public long documents() {
        return documents;
    }

    void key() {
        keys++;
    }

    void document() {
        documents++;
    }
}
