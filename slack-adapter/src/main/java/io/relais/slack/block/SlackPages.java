package io.relais.slack.block;

import com.slack.api.model.view.View;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;

/** Modals that are only read, and the home tab. */
public final class SlackPages {

    /** The {@code callback_id} of a modal that is no form. */
    public static final String CALLBACK = "relais.page";

    private static final String TITLE = "Relais";

    /** The same word in every language that the bot speaks. */
    private static final String CLOSE = "OK";

    private SlackPages() {}

    /** A modal that shows a card. */
    public static View card(Card card) {
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .title(SlackForms.title(TITLE))
                .close(SlackForms.close(CLOSE))
                .notifyOnClose(false)
                .blocks(SlackCards.inView(card))
                .build();
    }

    /** A modal that says something. */
    public static View words(String words) {
        return card(Card.of(new Element.Prose(words)));
    }

    /** The home tab. */
    public static View home(Card card) {
        return View.builder().type("home").blocks(SlackCards.inView(card)).build();
    }
}
