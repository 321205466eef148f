package io.relais.core.qualification;

import io.relais.core.i18n.Localized;
import java.util.List;
import java.util.Map;

/** A checklist like BANT to test with. */
final class Checklists {

    private Checklists() {}

    static Framework bant() {
        return new Framework(
                "bant",
                text("BANT"),
                List.of(
                        item("need", 30),
                        item("timing", 20, "deal.cycleMonths"),
                        item("authority", 30, "contact.role", "contact.jobTitle"),
                        item("budget", 20, "deal.amount")),
                new Gate(Map.of("need", Evidence.STATED, "authority", Evidence.STATED), 3, AmountRule.REQUIRED));
    }

    static Answer answer(String item, Evidence evidence) {
        return new Answer(item, evidence, "words", "", null);
    }

    static Localized text(String text) {
        return new Localized(text, text);
    }

    private static Item item(String id, int weight, String... prefill) {
        return new Item(id, text(id), text(id + "?"), text("hint"), weight, List.of(prefill));
    }
}
