package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as Teams takes it.
 *
 * @param text every fact, for notifications and clients that show no card; the message itself where there is no card
 * @param card an Adaptive Card, or null where there are words alone
 */
public record TeamsMessage(String text, @Nullable ObjectNode card) {

    /** A card that is the same for all of its readers, or whose readers are not known. */
    public static TeamsMessage of(Card card) {
        return of(card, List.of());
    }

    /**
     * A card.
     *
     * @param viewers the ids of those for whom the chat asks for their own version by itself; at most 60
     */
    public static TeamsMessage of(Card card, List<String> viewers) {
        return new TeamsMessage(card.asText(), null);
    }

    /** A few words. */
    public static TeamsMessage of(String words) {
        return new TeamsMessage(words, null);
    }
}
