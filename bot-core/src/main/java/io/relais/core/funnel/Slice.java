package io.relais.core.funnel;

/**
 * The leads of one source, one rep, one campaign ...
 *
 * @param value as it is recorded; empty for the leads of which it is not known
 */
public record Slice(Dimension dimension, String value) implements Comparable<Slice> {

    /** Those of which that is not known. */
    public static final String UNKNOWN = "";

    @Override
    public int compareTo(Slice other) {
        int first = dimension.compareTo(other.dimension);
        return first == 0 ? value.compareTo(other.value) : first;
    }
}
