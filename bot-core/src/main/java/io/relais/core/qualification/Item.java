package io.relais.core.qualification;

import io.relais.core.i18n.Localized;
import java.util.List;

/**
 * One thing to find out.
 *
 * @param question an open question to say aloud
 * @param hint what a good answer contains
 * @param weight its share of the checklist's score, 1 to 100
 * @param prefill paths of facts that may answer it, the best first: {@code contact.role}, {@code deal.amount}
 */
public record Item(String id, Localized name, Localized question, Localized hint, int weight, List<String> prefill) {

    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException("an item weighs 1 to 100, not " + weight);
        }
        prefill = List.copyOf(prefill);
    }
}
