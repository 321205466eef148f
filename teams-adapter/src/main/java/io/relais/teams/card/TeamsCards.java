package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Card.Viewing;
import java.util.ArrayList;
import java.util.List;

/** Cards as Adaptive Cards. */
public final class TeamsCards {

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private static final String VERSION = "1.5";

    private TeamsCards() {}

    /**
     * A card in a message, which many may read. Where each reader has a version of their own, its controls are left out
     * and one button asks for that version.
     *
     * @param readers for whom Teams asks by itself, by their ids; the first {@link TeamsLimits#READERS} are taken
     */
    public static ObjectNode posted(Card card, List<String> readers) {
        Viewing viewing = card.viewing();
        if (viewing == null) {
            return whole(card);
        }
        List<List<ObjectNode>> parts = drawn(card, Elements.withoutControls(Actions::onMessage));
        parts.add(List.of(ActionSets.of(List.of(ask(viewing)))));
        return refreshed(adaptive(card, parts), viewing, readers);
    }

    /** A card that one person sees, with all of its controls; it is brought up to date for them by itself. */
    public static ObjectNode forOne(Card card, String reader) {
        Viewing viewing = card.viewing();
        return viewing == null ? whole(card) : refreshed(whole(card), viewing, List.of(reader));
    }

    /** A card in a dialog. */
    public static ObjectNode inDialog(Card card) {
        return adaptive(card, drawn(card, new Elements(Actions::inDialog)));
    }

    /** An Adaptive Card of these parts, top to bottom, with every fact as plain text for who can't see it. */
    static ObjectNode adaptive(Card card, List<List<ObjectNode>> parts) {
        ObjectNode adaptive = adaptive(Drawn.fit(parts));
        return adaptive.put("fallbackText", TeamsText.paragraph(card.asText(), TeamsLimits.PLAIN));
    }

    /** An Adaptive Card with that body, all of it. */
    static ObjectNode adaptive(List<ObjectNode> body) {
        return JsonTrees.typed("AdaptiveCard")
                .put("$schema", SCHEMA)
                .put("version", VERSION)
                .set("body", JsonTrees.list(Ruled.body(body)));
    }

    private static ObjectNode whole(Card card) {
        return adaptive(card, drawn(card, new Elements(Actions::onMessage)));
    }

    private static List<List<ObjectNode>> drawn(Card card, Elements renderer) {
        List<List<ObjectNode>> parts = new ArrayList<>();
        card.elements().forEach(element -> parts.add(element.accept(renderer)));
        return parts;
    }

    private static ObjectNode refreshed(ObjectNode adaptive, Viewing viewing, List<String> readers) {
        List<String> first = readers.subList(0, Math.min(readers.size(), TeamsLimits.READERS));
        ObjectNode refresh = JsonTrees.object().set("action", ask(viewing));
        first.forEach(refresh.putArray("userIds")::add);
        return adaptive.set("refresh", refresh);
    }

    private static ObjectNode ask(Viewing viewing) {
        return Actions.execute(viewing.label(), viewing.action(), viewing.argument());
    }
}
