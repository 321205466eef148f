package io.relais.core.qualification;

import org.jspecify.annotations.Nullable;

/**
 * What is known about one item, and how surely.
 *
 * @param item the item's id
 * @param text the answer in words; may be empty
 * @param note the rep's own remark; may be empty
 * @param origin path of the fact it was prefilled from; null when a person answered
 */
public record Answer(
        String item,
        Evidence evidence,
        String text,
        String note,
        @Nullable String origin) {

    /** The answer that every item starts with. */
    public static Answer unknown(String item) {
        return new Answer(item, Evidence.UNKNOWN, "", "", null);
    }

    /** Whether anything at all is known. */
    public boolean known() {
        return evidence.atLeast(Evidence.ASSUMED);
    }
}
