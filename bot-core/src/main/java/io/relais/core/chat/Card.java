package io.relais.core.chat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something to read, with controls. All texts are plain; a channel escapes them.
 *
 * @param elements what is on it, top to bottom
 * @param viewing how a reader is shown their own version, as things are when they look; null where it is the same for all
 *     and stays as it is
 */
public record Card(List<Element> elements, @Nullable Viewing viewing) {

    /** Copies the list and refuses an empty card. */
    public Card {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a card shows something");
        }
    }

    /** A card that is the same for all of its readers. */
    public Card(List<Element> elements) {
        this(elements, null);
    }

    /**
     * How one reader is shown their own version: by the answer to this action, a {@link Reply.Update} with only the
     * controls that this reader may use. A chat that can show one message differently to each reader asks by itself, and
     * leaves the controls out until it is answered; another shows the controls to all.
     *
     * @param action what is asked
     * @param argument what it is asked about: ids only
     * @param label what a button says that asks for it by hand
     */
    public record Viewing(ActionId action, String argument, String label) {}

    /** A card of these elements. */
    public static Card of(Element... elements) {
        return new Card(List.of(elements));
    }

    /** The same card, with a version for each reader. */
    public Card viewedBy(Viewing each) {
        return new Card(elements, each);
    }

    /** Every fact on the card as plain text: what a screen reader, a notification and a plain client are given. */
    public String asText() {
        return elements.stream()
                .map(element -> element.accept(PlainText.INSTANCE))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
