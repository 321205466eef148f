package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.funnel.Dimension;
import io.relais.core.i18n.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is understood of words that ask for figures, for somebody whose words were not. */
public final class UnknownFigures {

    private UnknownFigures() {}

    /** The words that are understood, and {@code unknown}, which were not. */
    public static Card draw(String unknown, Wording words) {
        String by = Arrays.stream(Dimension.values())
                .map(dimension -> words.say("funnel.by." + dimension.name()).split(",", 2)[0])
                .map(dimension -> words.say("funnel.says.by") + " " + dimension)
                .collect(Collectors.joining(", "));
        return Card.of(
                new Heading(words.say("funnel.unknown.title")),
                new Prose(words.say("funnel.unknown", unknown)),
                new Lines(words.say("funnel.unknown.days"), List.of(words.say("funnel.unknown.days.examples"))),
                new Lines(words.say("funnel.unknown.by"), List.of(by)),
                new Lines(words.say("funnel.unknown.for"), List.of(words.say("funnel.unknown.for.examples"))),
                new Fine(words.say("funnel.unknown.example")));
    }
}
