package io.relais.core.calibration;

import io.relais.core.calibration.Judged.Way;
import io.relais.core.funnel.Rate;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.scoring.Signal;
import io.relais.core.scoring.SignalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What told SQLs from leads that were given up, among those that were handed over by their score: SQLs of all with a known
 * outcome. It says what went together, not what caused what.
 *
 * @param byGrade by fit
 * @param byPoints by points of engagement at the handover, in steps of {@link #STEP}, by the least of each step
 * @param byKind by whether their person had done such a thing, in the order of the definitions
 */
public record Telling(Map<FitGrade, Rate> byGrade, Map<Integer, Rate> byPoints, List<Kind> byKind) {

    /** So many points of engagement are looked at together. */
    public static final int STEP = 10;

    /** Copies the collections. */
    public Telling {
        byGrade = Map.copyOf(byGrade);
        byPoints = Map.copyOf(byPoints);
        byKind = List.copyOf(byKind);
    }

    /**
     * Leads whose person had done something of a kind, and those whose person had not.
     *
     * @param kind the kind of action
     * @param with SQLs of those who had
     * @param without SQLs of those who had not
     */
    public record Kind(SignalKind kind, Rate with, Rate without) {

        /** Whether either side has too few cases to say. */
        public boolean tooFew() {
            return with.tooFew() || without.tooFew();
        }

        /** Whether the intervals of the two sides are apart: then the difference is hardly chance. */
        public boolean apart() {
            return !tooFew()
                    && (with.interval().low() > without.interval().high()
                            || without.interval().low() > with.interval().high());
        }
    }

    /** Of past leads, by these definitions. */
    public static Telling of(ScoringRules rules, List<Judged> past) {
        List<Judged> decided = past.stream()
                .filter(lead -> lead.way() == Way.BY_SCORE && lead.verdict().decided())
                .toList();
        Map<FitGrade, Rate> byGrade = new EnumMap<>(FitGrade.class);
        byGrade.putAll(by(decided, lead -> lead.score(rules).grade()));
        Map<Integer, Rate> byPoints =
                new TreeMap<>(by(decided, lead -> lead.score(rules).engagementPoints() / STEP * STEP));
        List<Kind> byKind = new ArrayList<>();
        rules.definition().engagement().kinds().forEach(kind -> byKind.add(of(kind, decided)));
        return new Telling(byGrade, byPoints, byKind);
    }

    private static Kind of(SignalKind kind, List<Judged> decided) {
        Predicate<Judged> did =
                lead -> lead.signals().stream().map(Signal::kind).anyMatch(kind.kind()::equals);
        return new Kind(
                kind,
                sql(decided.stream().filter(did).toList()),
                sql(decided.stream().filter(did.negate()).toList()));
    }

    private static <K> Map<K, Rate> by(List<Judged> decided, Function<Judged, K> key) {
        Map<K, List<Judged>> groups = new HashMap<>();
        decided.forEach(lead -> groups.computeIfAbsent(key.apply(lead), none -> new ArrayList<>())
                .add(lead));
        Map<K, Rate> rates = new HashMap<>();
        groups.forEach((name, leads) -> rates.put(name, sql(leads)));
        return rates;
    }

    private static Rate sql(List<Judged> leads) {
        int sql = (int)
                leads.stream().filter(lead -> lead.verdict() == Verdict.SQL).count();
        return new Rate(sql, leads.size());
    }
}
