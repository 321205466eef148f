package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.funnel.SourceWeek;
import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import io.relais.core.reasons.ReasonQuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A week by source, beside the week before: what was handed over, accepted, SQL, and why not. */
public record WeeklyCard(Wording words) {

    private static final int MOST_SOURCES = 12;
    private static final int MOST_REASONS = 3;

    /**
     * What is shown.
     *
     * @param day the day after the week
     * @param week the week's figures by source
     * @param before those of the week before
     */
    public record Weeks(LocalDate day, Map<String, SourceWeek> week, Map<String, SourceWeek> before) {

        private static final int DAYS = 7;

        /** Copies the maps. */
        public Weeks {
            week = Map.copyOf(week);
            before = Map.copyOf(before);
        }

        /** Whether nothing happened in either week. */
        public boolean empty() {
            return week.isEmpty() && before.isEmpty();
        }

        private LocalDate first() {
            return day.minusDays(DAYS);
        }

        private LocalDate last() {
            return day.minusDays(1);
        }

        private static SourceWeek sum(Map<String, SourceWeek> sources) {
            return sources.values().stream().reduce(SourceWeek.NONE, SourceWeek::plus);
        }

        /** The most leads first. */
        private List<String> sources() {
            TreeSet<String> all = new TreeSet<>(week.keySet());
            all.addAll(before.keySet());
            Comparator<String> mostFirst =
                    Comparator.comparing(source -> -of(source).sent());
            return all.stream().sorted(mostFirst).toList();
        }

        private SourceWeek of(String source) {
            return week.getOrDefault(source, SourceWeek.NONE);
        }

        private SourceWeek before(String source) {
            return before.getOrDefault(source, SourceWeek.NONE);
        }
    }

    /** The card, with how sure the week's reasons are; {@code because} says that it comes late, or is null. */
    public Card draw(Weeks weeks, ReasonQuality quality, @Nullable String because) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("weekly.title", words.day(weeks.first()), words.day(weeks.last()))));
        elements.add(new Lines(words.say("weekly.all"), lines(Weeks.sum(weeks.week()), Weeks.sum(weeks.before()))));
        List<String> sources = weeks.sources();
        if (sources.size() > 1) {
            sources.stream()
                    .limit(MOST_SOURCES)
                    .forEach(source -> elements.add(new Lines(source, lines(weeks.of(source), weeks.before(source)))));
        } else {
            elements.add(new Fine(words.say("weekly.only", sources.get(0))));
        }
        if (sources.size() > MOST_SOURCES) {
            elements.add(new Fine(words.count("weekly.more", sources.size() - MOST_SOURCES)));
        }
        elements.add(new Fine(words.say("weekly.how")));
        elements.addAll(new QualityLines(words).of(quality));
        if (because != null) {
            elements.add(new Fine(because));
        }
        return new Card(elements);
    }

    private List<String> lines(SourceWeek week, SourceWeek before) {
        RateWords rates = new RateWords(words);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("weekly.sent", week.sent(), change(week.sent(), before.sent())));
        lines.add(words.say("weekly.accepted", rates.of(week.acceptance()), rates.of(before.acceptance())));
        lines.add(words.say("weekly.sql", week.sql(), change(week.sql(), before.sql())));
        List<Map.Entry<Reason, Integer>> top = week.topReasons(MOST_REASONS);
        if (!top.isEmpty()) {
            lines.add(words.say("weekly.reasons", top.stream().map(this::reason).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String change(int now, int before) {
        int change = now - before;
        String signed = change < 0 ? "−" + -change : "+" + change;
        return change == 0 ? words.say("weekly.same", before) : words.say("weekly.change", before, signed);
    }

    private String reason(Map.Entry<Reason, Integer> counted) {
        Reason reason = counted.getKey();
        String kind = reason.decided() == LeadStage.REJECTED ? "RejectReason." : "DisqualifyReason.";
        return words.say("weekly.reason", words.say(kind + reason.name()), counted.getValue());
    }
}
