package io.relais.core.chat;

import java.util.List;
import java.util.stream.Collectors;

/** Something to read, with controls: a list of elements, top to bottom. All texts are plain; a channel escapes them. */
public record Card(List<Element> elements) {

    /** Copies the list and refuses an empty card. */
    public Card {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a card shows something");
        }
    }

    /** A card of these elements. */
    public static Card of(Element... elements) {
        return new Card(List.of(elements));
    }

    /** Every fact on the card as plain text: what a screen reader, a notification and a plain client are given. */
    public String asText() {
        return elements.stream()
                .map(element -> element.accept(PlainText.INSTANCE))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
