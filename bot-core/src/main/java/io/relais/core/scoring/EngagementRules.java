package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a lead engaged.
 *
 * @param other how cards call actions that have no kind here; worth nothing
 */
public record EngagementRules(List<SignalKind> kinds, Levels levels, Ceiling ceiling, Localized other) {

    /** The key of the line for actions that have no kind here. */
    public static final String OTHER = "other";

    /** The key of the line for what exceeds the ceiling. */
    public static final String CEILING = "ceiling";

    public EngagementRules {
        kinds = List.copyOf(kinds);
    }

    /** The least points for levels 2, 3 and 4; anything below is level 1. */
    public record Levels(int two, int three, int four) {

        public Levels {
            if (two <= 0 || three <= two || four <= three) {
                throw new IllegalArgumentException("the higher the level, the more points it takes");
            }
        }

        /** The level, 1 to 4, that so many points give. */
        public int of(int points) {
            if (points >= four) {
                return 4;
            }
            if (points >= three) {
                return 3;
            }
            return points >= two ? 2 : 1;
        }
    }

    /** The most points of all kinds together; the label explains what is cut. */
    public record Ceiling(int points, Localized label) {}

    /** The explained points of these signals at that time. */
    Tally rate(List<Signal> signals, Instant now) {
        Map<String, List<Signal>> byKind = signals.stream().collect(Collectors.groupingBy(this::known));
        List<ScoreLine> lines = Stream.concat(kinds.stream(), Stream.of(otherKind()))
                .filter(kind -> byKind.containsKey(kind.kind()))
                .map(kind -> kind.rate(byKind.getOrDefault(kind.kind(), List.of()), now))
                .toList();
        return cut(Tally.of(lines));
    }

    /** How many significant kinds still have points among these lines. */
    int significant(List<ScoreLine> lines) {
        List<String> withPoints = lines.stream()
                .filter(line -> line.points() > 0)
                .map(ScoreLine::key)
                .toList();
        return (int) kinds.stream()
                .filter(kind -> kind.significance() == SignalKind.Significance.SIGNIFICANT)
                .filter(kind -> withPoints.contains(kind.kind()))
                .count();
    }

    private String known(Signal signal) {
        return names(signal.kind()) ? signal.kind() : OTHER;
    }

    /** Whether actions are worth something here by that name. */
    boolean names(String kind) {
        return kinds.stream().map(SignalKind::kind).anyMatch(kind::equals);
    }

    private SignalKind otherKind() {
        return new SignalKind(OTHER, other, other, SignalKind.Significance.PASSIVE, new SignalKind.Worth(0, 0, 0, 1));
    }

    private Tally cut(Tally tally) {
        int excess = tally.points() - ceiling.points();
        if (excess <= 0) {
            return tally;
        }
        List<ScoreLine> lines = new ArrayList<>(tally.lines());
        lines.add(new ScoreLine(Axis.ENGAGEMENT, CEILING, ceiling.label(), -excess, 1, null));
        return Tally.of(lines);
    }
}
