package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.Texts.Look;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was drawn to the size of a card. */
final class Drawn {

    /** What is kept free for the line that says how much is missing. */
    private static final int LAST_LINE = 100;

    private Drawn() {}

    /**
     * What fits, of parts from top to bottom; where some don't, the last line says how many in a way that needs no
     * language. The last part of a card is mostly its buttons: it stays.
     */
    static List<ObjectNode> fit(List<List<ObjectNode>> parts) {
        List<Integer> sizes = parts.stream().map(Drawn::size).toList();
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        if (all <= TeamsLimits.CARD) {
            return parts.stream().flatMap(List::stream).toList();
        }
        int last = parts.size() - 1;
        int room = TeamsLimits.CARD - LAST_LINE - sizes.get(last);
        List<ObjectNode> kept = new ArrayList<>();
        int from = 0;
        while (from < last && sizes.get(from) <= room) {
            room -= sizes.get(from);
            kept.addAll(parts.get(from));
            from++;
        }
        kept.add(Texts.line("… (+" + (last - from) + ")", Look.PLAIN));
        kept.addAll(parts.get(last));
        return kept;
    }

    private static int size(List<ObjectNode> part) {
        return part.stream()
                .mapToInt(node -> JsonTrees.write(node).length() + 1)
                .sum();
    }
}
