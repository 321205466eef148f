package io.relais.core.reasons;

import io.relais.core.funnel.Period;
import io.relais.core.funnel.Rate;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How sure the reasons of a period are: counts by what makes one ask, of all decisions that gave a lead up, and never by
 * person.
 *
 * @param decisions how many gave a lead up
 * @param doubted how many of them are worth a question, by kind; one may be worth several
 * @param questioned how many are worth any
 * @param confirmed how many of those the person called right when asked
 */
public record ReasonQuality(int decisions, Map<Doubt.Kind, Integer> doubted, int questioned, int confirmed) {

    /** Nothing was given up. */
    public static final ReasonQuality NONE = new ReasonQuality(0, Map.of(), 0, 0);

    /** Copies the map. */
    public ReasonQuality {
        doubted = Map.copyOf(doubted);
    }

    /** Of the latest decisions on these leads, as far as they were made in that period. */
    public static ReasonQuality of(List<Lead> leads, Period period, Doubts doubts) {
        List<Lead> decided = leads.stream()
                .filter(lead -> Given.of(lead) != null)
                .filter(lead -> period.holds(item(lead).at()))
                .sorted(Comparator.comparing(lead -> item(lead).at()))
                .toList();
        Map<Doubt.Kind, Integer> doubted = new EnumMap<>(Doubt.Kind.class);
        Map<String, List<Given>> byPerson = new HashMap<>();
        int questioned = 0;
        int confirmed = 0;
        for (Lead lead : decided) {
            List<Given> earlier = byPerson.computeIfAbsent(item(lead).by(), person -> new ArrayList<>());
            List<Doubt> about = doubts.about(lead, earlier);
            about.forEach(doubt -> doubted.merge(doubt.kind(), 1, Integer::sum));
            earlier.add(0, Objects.requireNonNull(Given.of(lead)));
            if (!about.isEmpty()) {
                questioned++;
                confirmed += item(lead).latest(kind -> kind == Kind.CONFIRMED) == null ? 0 : 1;
            }
        }
        return new ReasonQuality(decided.size(), doubted, questioned, confirmed);
    }

    private static Feedback item(Lead lead) {
        return Objects.requireNonNull(lead.feedback());
    }

    /** How many are worth a question of that kind, of all. */
    public Rate of(Doubt.Kind kind) {
        return new Rate(doubted.getOrDefault(kind, 0), decisions);
    }

    /** How many of those that are worth a question were called right. */
    public Rate confirmedOfQuestioned() {
        return new Rate(confirmed, questioned);
    }
}
