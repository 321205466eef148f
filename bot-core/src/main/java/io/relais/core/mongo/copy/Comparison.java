package io.relais.core.mongo.copy;

import java.util.List;

/**
 * Two databases side by side.
 *
 * @param collections each that either of them has, by name
 */
public record Comparison(List<Row> collections) {

    public Comparison {
        collections = List.copyOf(collections);
    }

    /**
     * A collection here and there.
     *
     * @param name its name
     * @param from what the source holds
     * @param to what the target holds
     * @param indexes whether the two have the same indexes
     */
    public record Row(String name, ContentSum from, ContentSum to, Indexes indexes) {

        /** Whether two collections have the same indexes. */
        public enum Indexes {
            SAME,
            DIFFERENT
        }

        /** Whether nothing tells the two apart. */
        public boolean same() {
            return from.equals(to) && indexes == Indexes.SAME;
        }
    }

    /** Whether nothing tells the two databases apart. */
    public boolean same() {
        return collections.stream().allMatch(Row::same);
    }
}
