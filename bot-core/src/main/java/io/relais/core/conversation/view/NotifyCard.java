package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.Told;
import io.relais.core.i18n.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In which chat somebody is told something, why there, and what else they may choose. */
public final class NotifyCard {

    /** The word for the chat of one's role. */
    public static final String AUTO = "auto";

    private NotifyCard() {}

    /** The word that a chat is chosen by. */
    public static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /** Where they are told, and a button for each other choice; none where there is one chat. */
    public static Card draw(Told told, Wording words) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("notify.title")));
        elements.add(new Prose(state(told, words)));
        if (told.at() != null && told.setUp().size() > 1) {
            elements.add(new Fine(words.say("notify.posted")));
            elements.add(new Controls(choices(told, words), List.of()));
        }
        return new Card(elements);
    }

    private static String state(Told told, Wording words) {
        Channel at = told.at();
        Channel wanted = told.wanted();
        if (at == null) {
            return words.say("notify.nowhere");
        }
        if (told.setUp().size() == 1) {
            return words.say("notify.only", words.name(at));
        }
        if (wanted != null && wanted != at) {
            return words.say("notify.instead", words.name(at), words.name(wanted));
        }
        String why = wanted == null ? "there" : wanted == told.chosen() ? "chosen" : "byRole";
        return words.say("notify." + why, words.name(at));
    }

    private static List<Button> choices(Told told, Wording words) {
        List<Button> choices = new ArrayList<>();
        for (Channel channel : told.setUp()) {
            if (channel != told.chosen()) {
                String label = words.say("button.lead.notify", words.name(channel));
                choices.add(Actions.button(Actions.NOTIFY, word(channel), label));
            }
        }
        if (told.chosen() != null) {
            choices.add(Actions.button(Actions.NOTIFY, AUTO, words.say("button.lead.notify.auto")));
        }
        return choices;
    }
}
