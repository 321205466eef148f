package io.relais.core.qualification;

import io.relais.core.i18n.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checklist: what to find out before a lead is an opportunity.
 *
 * @param id for example {@code bant}; recorded with each scorecard, never reused for another meaning
 * @param items in the order of a talk, not of the acronym
 * @param gate what an SQL needs
 */
public record Framework(String id, Localized name, List<Item> items, Gate gate) {

    public Framework {
        items = List.copyOf(items);
        Set<String> ids = new HashSet<>();
        for (Item item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two items are called " + item.id());
            }
        }
        if (items.isEmpty() || !ids.containsAll(gate.atLeast().keySet()) || gate.knownAtLeast() > ids.size()) {
            throw new IllegalArgumentException("the gate of " + id + " asks for items it doesn't have");
        }
    }

    /** The item with that id, or null when there is none. */
    public @Nullable Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    /** The items cut into pages of at most {@code perPage} (1 or more), in the order of the talk. */
    public List<List<Item>> pages(int perPage) {
        if (perPage < 1) {
            throw new IllegalArgumentException("a page holds at least one item");
        }
        List<List<Item>> pages = new ArrayList<>();
        for (int from = 0; from < items.size(); from += perPage) {
            pages.add(items.subList(from, Math.min(from + perPage, items.size())));
        }
        return List.copyOf(pages);
    }
}
