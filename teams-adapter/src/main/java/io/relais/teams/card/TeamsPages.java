package io.relais.teams.card;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;

/** Dialogs that are only read. */
public final class TeamsPages {

    private static final String TITLE = "Relais";

    private TeamsPages() {}

    /** A dialog that shows a card. */
    public static TeamsDialog card(Card card) {
        return new TeamsDialog(TITLE, TeamsCards.inDialog(card));
    }

    /** A dialog that says something. */
    public static TeamsDialog words(String words) {
        return card(Card.of(new Element.Prose(words)));
    }
}
