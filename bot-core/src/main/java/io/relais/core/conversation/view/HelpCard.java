package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.i18n.Wording;
import java.util.ArrayList;
import java.util.List;

/** What somebody may ask for. */
public final class HelpCard {

    private HelpCard() {}

    /** Help on these verbs; {@code unknown} is what was typed and not understood, or empty. */
    public static Card draw(List<Verb> verbs, String unknown, Wording words) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("help.title")));
        if (!unknown.isBlank()) {
            elements.add(new Prose(words.say("help.unknown", unknown.strip())));
        }
        elements.add(new Lines(words.say("help.commands"), commands(verbs, words)));
        elements.add(new Fine(words.say("help.languages")));
        return new Card(elements);
    }

    private static List<String> commands(List<Verb> verbs, Wording words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("help.queue"));
        lines.add(words.say("help.card"));
        for (Verb verb : verbs) {
            String phrase = Registry.phrase(verb);
            String typed = words.say(phrase + ".word");
            lines.add(words.say("help.line", Registry.command(verb), typed, words.say(phrase + ".help")));
        }
        return lines;
    }
}
