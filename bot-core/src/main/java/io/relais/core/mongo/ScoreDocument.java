package io.relais.core.mongo;

import io.relais.core.i18n.Localized;
import io.relais.core.scoring.Axis;
import io.relais.core.scoring.Band;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoreLine;
import org.bson.Document;

/** A score with its explanation, as it is stored. */
final class ScoreDocument {

    private ScoreDocument() {}

    static Document of(Score score) {
        return new DocumentWriter()
                .word("grade", score.grade())
                .number("fitPoints", score.fitPoints())
                .number("engagementPoints", score.engagementPoints())
                .number("engagementLevel", score.engagementLevel())
                .word("band", score.band())
                .parts("lines", score.lines(), ScoreDocument::of)
                .texts("unknown", score.unknown())
                .text("version", score.version())
                .document();
    }

    static Score read(DocumentReader from) {
        return new Score(
                from.word("grade", FitGrade.class),
                from.numberOr("fitPoints", 0),
                from.numberOr("engagementPoints", 0),
                from.numberOr("engagementLevel", 1),
                from.word("band", Band.class),
                from.parts("lines", ScoreDocument::line),
                from.texts("unknown"),
                from.text("version"));
    }

    private static Document of(ScoreLine line) {
        return new DocumentWriter()
                .word("axis", line.axis())
                .text("key", line.key())
                .part("label", line.label(), ScoreDocument::of)
                .number("points", line.points())
                .number("count", line.count())
                .time("latest", line.latest())
                .document();
    }

    private static ScoreLine line(DocumentReader from) {
        return new ScoreLine(
                from.word("axis", Axis.class),
                from.text("key"),
                from.part("label", label -> new Localized(label.text("en"), label.text("fr"))),
                from.numberOr("points", 0),
                from.numberOr("count", 1),
                from.timeOrNull("latest"));
    }

    private static Document of(Localized label) {
        return new DocumentWriter()
                .text("en", label.en())
                .text("fr", label.fr())
                .document();
    }
}
