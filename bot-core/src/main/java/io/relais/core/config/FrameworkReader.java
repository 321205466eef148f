package io.relais.core.config;

import io.relais.core.qualification.AmountRule;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.FactPaths;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Gate;
import io.relais.core.qualification.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code frameworks/}. */
final class FrameworkReader {

    private static final int WHOLE = 100;

    private FrameworkReader() {}

    /** The framework; null where no item could be read. */
    static @Nullable Framework read(Value file, String id) {
        Section framework = file.section().keys("id", "name", "gate", "items");
        framework.at("id").text(text -> text.equals(id) ? text : null, "must be " + id + ", as the file is named", id);
        Map<String, Item> items = items(framework.at("items"));
        Gate gate = gate(framework.at("gate"), items);
        return items.isEmpty()
                ? null
                : new Framework(id, framework.localized("name"), List.copyOf(items.values()), gate);
    }

    private static Map<String, Item> items(Value value) {
        int before = value.problems();
        Map<String, Item> items = new LinkedHashMap<>();
        int sum = 0;
        for (Value entry : value.someItems()) {
            int own = entry.problems();
            Item item = item(entry);
            sum += item.weight();
            if (items.putIfAbsent(item.id(), item) != null) {
                entry.complainUnlessSince(own, "is a second item called " + item.id());
            }
        }
        if (sum != WHOLE) {
            value.complainUnlessSince(before, "the weights must add up to 100, not " + sum);
        }
        return items;
    }

    private static Item item(Value value) {
        Section item = value.section().keys("id", "name", "question", "hint", "weight", "prefill");
        return new Item(
                item.at("id").text(Names::id, Names.ID, "?"),
                item.localized("name"),
                item.localized("question"),
                item.localized("hint"),
                item.at("weight").whole(1, WHOLE),
                prefill(item.ifGiven("prefill")));
    }

    private static List<String> prefill(@Nullable Value value) {
        List<String> paths = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        FactPaths.ALL.forEach(path -> known.put(path, path));
        for (Value path : value == null ? List.<Value>of() : value.items()) {
            paths.add(path.oneOf(known, "source"));
        }
        return paths;
    }

    private static Gate gate(Value value, Map<String, Item> items) {
        Section gate = value.section().keys("evidence", "known_at_least", "amount");
        Map<String, Evidence> atLeast = new HashMap<>();
        Section evidence = gate.at("evidence").section();
        for (String item : evidence.given()) {
            Value needed = evidence.at(item);
            Evidence level = needed.oneOf(Value.words(Evidence.class), Evidence.UNKNOWN);
            if (items.containsKey(item)) {
                atLeast.put(item, level);
            } else if (!items.isEmpty()) {
                needed.complain("the gate asks for an item that isn't there" + Spelling.hint(item, items.keySet()));
            }
        }
        int known = gate.at("known_at_least").whole(0, Math.max(1, items.size()));
        AmountRule amount = gate.at("amount").oneOf(Value.words(AmountRule.class), AmountRule.OPTIONAL);
        return new Gate(atLeast, known, amount);
    }
}
