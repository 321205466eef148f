package io.relais.core.config;

import io.relais.core.scoring.EngagementRules;
import io.relais.core.scoring.SignalKind;
import io.relais.core.scoring.SignalKind.Significance;
import io.relais.core.scoring.SignalKind.Worth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code engagement} of {@code scoring.yaml}. */
final class EngagementReader {

    /** The most that all passive exposures of one kind may be worth: "about nothing". */
    static final int PASSIVE_CAP = 5;

    private static final int MOST_POINTS = 1000;

    private EngagementReader() {}

    static EngagementRules read(Value value) {
        Section engagement = value.section().keys("levels", "ceiling", "other", "actions");
        Section ceiling = engagement.at("ceiling").section().keys("points", "label");
        return new EngagementRules(
                kinds(engagement.at("actions")),
                levels(engagement.at("levels")),
                new EngagementRules.Ceiling(ceiling.at("points").whole(1, MOST_POINTS), ceiling.localized("label")),
                engagement.localized("other"));
    }

    private static EngagementRules.Levels levels(Value value) {
        int before = value.problems();
        List<Integer> points =
                value.items().stream().map(item -> item.whole(1, MOST_POINTS)).toList();
        if (points.size() == 3 && points.get(0) < points.get(1) && points.get(1) < points.get(2)) {
            return new EngagementRules.Levels(points.get(0), points.get(1), points.get(2));
        }
        value.complainUnlessSince(before, "must be three rising numbers: the points for levels 2, 3 and 4");
        return new EngagementRules.Levels(1, 2, 3);
    }

    private static List<SignalKind> kinds(Value value) {
        List<SignalKind> kinds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value item : value.someItems()) {
            int own = item.problems();
            SignalKind kind = kind(item);
            if (kind.kind().equals(EngagementRules.OTHER) || kind.kind().equals(EngagementRules.CEILING)) {
                item.complain("can't be called " + kind.kind() + ", a name that explanations use");
            }
            if (seen.add(kind.kind())) {
                kinds.add(kind);
            } else {
                item.complainUnlessSince(own, "rates " + kind.kind() + " a second time");
            }
        }
        return kinds;
    }

    private static SignalKind kind(Value value) {
        Section kind = value.section()
                .keys("kind", "label", "one_more", "significance", "points", "repeat", "cap", "half_life");
        Significance significance =
                kind.at("significance").oneOf(Value.words(Significance.class), Significance.PASSIVE);
        Worth worth = worth(kind);
        if (significance == Significance.PASSIVE && worth.cap() > PASSIVE_CAP) {
            kind.at("cap").complain("a passive exposure is worth at most " + PASSIVE_CAP + " in all");
        }
        return new SignalKind(
                kind.at("kind").text(Names::signalKind, Names.SIGNAL_KIND, "?"),
                kind.localized("label"),
                kind.localized("one_more"),
                significance,
                worth);
    }

    private static Worth worth(Section kind) {
        return new Worth(
                kind.at("points").whole(0, MOST_POINTS),
                kind.at("repeat").number("0", "1").doubleValue(),
                kind.at("cap").whole(0, MOST_POINTS),
                days(kind.at("half_life")));
    }

    private static int days(Value value) {
        Duration halfLife = value.duration();
        if (value.present() && halfLife.toDays() < 1) {
            value.complain("must be whole days, one at least: 30d");
        }
        return (int) Math.max(1, halfLife.toDays());
    }
}
