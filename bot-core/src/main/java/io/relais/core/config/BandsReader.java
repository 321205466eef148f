package io.relais.core.config;

import io.relais.core.scoring.BandRules;
import io.relais.core.scoring.BandRules.Entry;
import io.relais.core.scoring.FitGrade;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code bands} of {@code scoring.yaml}. */
final class BandsReader {

    private static final int MOST_POINTS = 1000;
    private static final int MOST_ACTIONS = 10;

    private BandsReader() {}

    static BandRules read(Value value) {
        int before = value.problems();
        Section bands = value.section().keys("near", "mql", "fast_track");
        Entry near = entry(bands.at("near"), 0);
        Entry mql = entry(bands.at("mql"), 1);
        Entry fastTrack = entry(bands.at("fast_track"), 1);
        if (!stricter(mql, near) || !stricter(fastTrack, mql)) {
            value.complainUnlessSince(
                    before, "must rise: each band asks for more engagement than the one before, and for no less fit");
        }
        return new BandRules(near, mql, fastTrack);
    }

    private static Entry entry(Value value, int leastActions) {
        Section entry = value.section().keys("grade", "engagement", "significant_actions");
        return new Entry(
                entry.at("grade").oneOf(grades(), FitGrade.D),
                entry.at("engagement").whole(1, MOST_POINTS),
                entry.at("significant_actions").whole(leastActions, MOST_ACTIONS));
    }

    private static boolean stricter(Entry higher, Entry lower) {
        return higher.engagement() > lower.engagement()
                && higher.grade().atLeast(lower.grade())
                && higher.significant() >= lower.significant();
    }

    private static Map<String, FitGrade> grades() {
        Map<String, FitGrade> grades = new LinkedHashMap<>();
        for (FitGrade grade : FitGrade.values()) {
            grades.put(grade.name(), grade);
        }
        return grades;
    }
}
