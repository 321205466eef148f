package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.conversation.view.FigureTopic;
import io.relais.core.conversation.view.FiguresCard;
import io.relais.core.conversation.view.SliceWords;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.i18n.Wording;
import io.relais.core.routing.DigestCalendar.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The figures of a week as a message that says why it comes. */
record WeeklyFigures(People people, Due due, Instant now) {

    /** For one person, with what they may ask next. */
    Card of(Person person, FunnelReport report) {
        Card figures = drawn(report, new Sight(person.member()), person.words());
        return because("because.funnel", figures.elements(), person.words());
    }

    /** For a room: what somebody pressed there would change before everybody's eyes, so there is nothing to press. */
    Card forAll(FunnelReport report) {
        Card figures = drawn(report, Sight.SHARED, people.forAll());
        List<Element> read = figures.elements().stream()
                .filter(element -> !(element instanceof Element.Controls))
                .toList();
        return because("because.funnel.room", read, people.forAll());
    }

    private Card drawn(FunnelReport report, Sight sight, Wording words) {
        return new FiguresCard(FigureTopic.FUNNEL, new SliceWords(words, people), sight).report(report);
    }

    private Card because(String why, List<Element> figures, Wording words) {
        List<Element> elements = new ArrayList<>(figures);
        elements.add(new Element.Fine(words.say(why)));
        String late = new Lateness(now).weekly(due.at(), words);
        if (late != null) {
            elements.add(new Element.Fine(late));
        }
        return new Card(elements);
    }
}
