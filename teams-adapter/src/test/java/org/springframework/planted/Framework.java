package org.springframework.planted;

/** Stands for Spring, which the adapter has none of, so that a planted class can break the rule against it. */
public final class Framework {

    private Framework() {}
}
