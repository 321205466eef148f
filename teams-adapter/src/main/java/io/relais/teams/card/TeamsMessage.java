package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as Teams takes it.
 *
 * @param text every fact in plain text: the whole message where there is no card, else what notifications and lists of
 *     chats show ({@code summary})
 * @param card what is seen, an Adaptive Card, or null for a message of words
 */
public record TeamsMessage(String text, @Nullable ObjectNode card) {

    /** The content type of an Adaptive Card. */
    public static final String CARD = "application/vnd.microsoft.card.adaptive";

    /** A card that is the same for all of its readers, or that nobody is shown a version of by itself. */
    public static TeamsMessage of(Card card) {
        return of(card, List.of());
    }

    /** A card, and who is shown their own version of it by itself: the ids of at most 60 people. */
    public static TeamsMessage of(Card card, List<String> readers) {
        return new TeamsMessage(
                TeamsText.paragraph(card.asText(), TeamsLimits.PLAIN), TeamsCards.posted(card, readers));
    }

    /** A card that one person reads, who is shown all of its controls. */
    public static TeamsMessage forOne(Card card, String reader) {
        return new TeamsMessage(TeamsText.paragraph(card.asText(), TeamsLimits.PLAIN), TeamsCards.forOne(card, reader));
    }

    /** A few words. */
    public static TeamsMessage of(String words) {
        return new TeamsMessage(TeamsText.paragraph(words, TeamsLimits.PLAIN), null);
    }
}
