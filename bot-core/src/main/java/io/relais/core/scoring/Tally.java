package io.relais.core.scoring;

import java.util.Comparator;
import java.util.List;

/** Points and what they come from: the lines always add up to the points. Most points come first. */
record Tally(int points, List<ScoreLine> lines) {

    static Tally of(List<ScoreLine> lines) {
        List<ScoreLine> sorted = lines.stream()
                .sorted(Comparator.comparingInt(ScoreLine::points).reversed())
                .toList();
        return new Tally(sorted.stream().mapToInt(ScoreLine::points).sum(), sorted);
    }
}
