package io.relais.core.calibration;

import io.relais.core.calibration.Judged.Way;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.ScoringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What definitions would have done with past leads: all that a proposal to take them is made from.
 *
 * @param tried the definitions that were tried
 * @param all over all sources
 * @param bySource by where leads came from
 * @param byHand how many were left out because a person had made them MQL
 */
public record Calibration(ScoringDefinition tried, Replay all, Map<String, Replay> bySource, int byHand) {

    /** Copies the map. */
    public Calibration {
        bySource = Map.copyOf(bySource);
    }

    /** Plays the past again under those definitions. */
    public static Calibration of(ScoringDefinition tried, List<Judged> past) {
        ScoringRules rules = new ScoringRules(tried);
        Map<String, Replay> bySource = new TreeMap<>();
        int byHand = 0;
        for (Judged lead : past) {
            if (lead.way() == Way.BY_HAND) {
                byHand++;
            } else {
                int kept = lead.handedOverBy(rules) ? 1 : 0;
                bySource.merge(lead.source(), Replay.NONE.with(lead.verdict(), kept), Replay::plus);
            }
        }
        Replay all = bySource.values().stream().reduce(Replay.NONE, Replay::plus);
        return new Calibration(tried, all, bySource, byHand);
    }

    /** The same under each of these numbers of points for an MQL, in their order: what a chart is drawn of. */
    public static List<Calibration> thresholds(ScoringDefinition now, List<Integer> points, List<Judged> past) {
        List<Calibration> each = new ArrayList<>();
        points.forEach(least -> each.add(of(new Trial(now).threshold(least), past)));
        return each;
    }

    /** Whether there are too few leads with a known outcome to say. */
    public boolean tooFew() {
        return all.tooFew();
    }
}
