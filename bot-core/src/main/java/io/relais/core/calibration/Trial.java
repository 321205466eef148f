package io.relais.core.calibration;

import io.relais.core.scoring.BandRules;
import io.relais.core.scoring.BandRules.Entry;
import io.relais.core.scoring.EngagementRules;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.SignalKind;
import io.relais.core.scoring.SignalKind.Worth;
import java.util.List;

/**
 * Variants of definitions to try, one change each. Their version says that they are tried only: it is recorded nowhere.
 *
 * @param now the definitions that are varied
 */
public record Trial(ScoringDefinition now) {

    private static final String TRIED = "+trial";

    /** An MQL takes so many points of engagement, 1 or more; the fast track never fewer. */
    public ScoringDefinition threshold(int points) {
        if (points < 1) {
            throw new IllegalArgumentException("an MQL takes a point at least, not " + points);
        }
        BandRules bands = now.bands();
        Entry mql = bands.mql();
        Entry fast = bands.fastTrack();
        return with(new BandRules(
                bands.near(),
                new Entry(mql.grade(), points, mql.significant()),
                new Entry(fast.grade(), Math.max(points, fast.engagement()), fast.significant())));
    }

    /** An MQL takes that fit or a better one. */
    public ScoringDefinition grade(FitGrade least) {
        BandRules bands = now.bands();
        Entry mql = bands.mql();
        return with(
                new BandRules(bands.near(), new Entry(least, mql.engagement(), mql.significant()), bands.fastTrack()));
    }

    /**
     * The first action of a kind is worth so many points; what all of that kind are worth together grows or shrinks with it.
     *
     * @throws IllegalArgumentException where there is no such kind, or it would be worth less than nothing
     */
    public ScoringDefinition worth(String kind, int points) {
        EngagementRules rules = now.engagement();
        if (rules.kinds().stream().noneMatch(each -> each.kind().equals(kind))) {
            throw new IllegalArgumentException("the definitions know no action " + kind);
        }
        List<SignalKind> kinds = rules.kinds().stream()
                .map(each -> each.kind().equals(kind) ? worth(each, points) : each)
                .toList();
        EngagementRules varied = new EngagementRules(kinds, rules.levels(), rules.ceiling(), rules.other());
        return new ScoringDefinition(now.version() + TRIED, now.fit(), varied, now.bands());
    }

    private static SignalKind worth(SignalKind kind, int points) {
        Worth worth = kind.worth();
        int cap = worth.points() == 0 ? points : Math.round((float) worth.cap() * points / worth.points());
        return new SignalKind(
                kind.kind(),
                kind.label(),
                kind.oneMore(),
                kind.significance(),
                new Worth(points, worth.repeat(), cap, worth.halfLifeDays()));
    }

    private ScoringDefinition with(BandRules bands) {
        return new ScoringDefinition(now.version() + TRIED, now.fit(), now.engagement(), bands);
    }
}
