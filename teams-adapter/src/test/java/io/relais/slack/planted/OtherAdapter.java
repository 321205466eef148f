package io.relais.slack.planted;

/** Stands for another adapter, which this one has none of, so that a planted class can break the rule against it. */
public final class OtherAdapter {

    private OtherAdapter() {}
}
