package io.relais.core.funnel;

import io.relais.core.lead.LeadStage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one source's leads within a week, by what was decided in it; each lead counts once in each number.
 *
 * @param sent handed over to sales
 * @param accepted accepted, of those that were accepted or not
 * @param rejected not accepted, likewise: a lead counts by the later of the two
 * @param sql became SQL
 * @param reasons how often each reason was given, for not accepting and for giving up after contact
 */
public record SourceWeek(int sent, int accepted, int rejected, int sql, Map<Reason, Integer> reasons) {

    /** Nothing happened. */
    public static final SourceWeek NONE = new SourceWeek(0, 0, 0, 0, Map.of());

    private static final Comparator<Map.Entry<Reason, Integer>> MOST_FIRST =
            Map.Entry.<Reason, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Copies the map. */
    public SourceWeek {
        reasons = Map.copyOf(reasons);
    }

    /** A reason, and the decision that it was given for. */
    public record Reason(LeadStage decided, String name) implements Comparable<Reason> {

        @Override
        public int compareTo(Reason other) {
            return Comparator.comparing(Reason::decided)
                    .thenComparing(Reason::name)
                    .compare(this, other);
        }
    }

    /** How many were accepted, of those that were accepted or not. */
    public Rate acceptance() {
        return new Rate(accepted, accepted + rejected);
    }

    /** The reasons that were given most, at most so many, the most frequent first. */
    public List<Map.Entry<Reason, Integer>> topReasons(int most) {
        return reasons.entrySet().stream().sorted(MOST_FIRST).limit(most).toList();
    }

    /** This and another, added up. */
    public SourceWeek plus(SourceWeek other) {
        Map<Reason, Integer> all = new HashMap<>(reasons);
        other.reasons.forEach((reason, count) -> all.merge(reason, count, Integer::sum));
        return new SourceWeek(
                sent + other.sent, accepted + other.accepted, rejected + other.rejected, sql + other.sql, all);
    }
}
