package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.chat.Element.Rule;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Clocks;
import io.relais.core.lead.Lead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody's home page: their clocks today, and their queue. */
public final class HomeCard {

    private HomeCard() {}

    /** The home page of somebody with this queue, as of that time. */
    public static Card draw(List<Lead> queue, Wording words, Instant now) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("home.title")));
        elements.add(new Lines(words.say("home.clocks"), clocks(queue, words, now)));
        elements.add(new Rule());
        if (queue.isEmpty()) {
            elements.add(new Prose(words.say("queue.empty")));
        }
        queue.forEach(lead -> elements.add(LeadLine.row(lead, words)));
        elements.add(QueueCard.next(words));
        elements.add(new Fine(words.say("home.asOf", words.moment(now))));
        return new Card(elements);
    }

    private static List<String> clocks(List<Lead> queue, Wording words, Instant now) {
        return List.of(
                clock("home.accept", due(queue, Clocks::acceptBy), words, now),
                clock("home.attempt", due(queue, Clocks::firstAttemptBy), words, now));
    }

    private static List<Instant> due(List<Lead> queue, Function<Clocks, @Nullable Instant> clock) {
        return queue.stream()
                .map(lead -> lead.progress().clocks())
                .flatMap(clocks -> Stream.ofNullable(clock.apply(clocks)))
                .sorted()
                .toList();
    }

    private static String clock(String key, List<Instant> due, Wording words, Instant now) {
        if (due.isEmpty()) {
            return words.say(key + ".none");
        }
        long late = due.stream().filter(at -> at.isBefore(now)).count();
        String line = words.count(key, due.size(), words.moment(due.get(0)));
        return late == 0 ? line : line + " " + words.count("home.late", late);
    }
}
