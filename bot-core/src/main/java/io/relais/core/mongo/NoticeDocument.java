package io.relais.core.mongo;

import io.relais.core.lead.Notice;
import io.relais.core.lead.Notice.Announce;
import io.relais.core.lead.Notice.Answer;
import io.relais.core.lead.Notice.Occasion;
import io.relais.core.lead.Notice.Offer;
import io.relais.core.lead.Notice.Refresh;
import io.relais.core.lead.Notice.Report;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.lead.Notice.Word;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;

/** Who must be told what, as it is stored: the kind's name and its own fields. */
final class NoticeDocument {

    private static final String KIND = "kind";
    private static final String OFFER = "Offer";
    private static final String REFRESH = "Refresh";
    private static final String ANNOUNCE = "Announce";
    private static final String REPORT = "Report";
    private static final String ANSWER = "Answer";

    private static final Map<String, Function<DocumentReader, Notice>> READING = Map.of(
            OFFER, from -> new Offer(from.text("rep"), from.word("occasion", Occasion.class)),
            REFRESH, from -> new Refresh(),
            ANNOUNCE, from -> new Announce(),
            REPORT, from -> new Report(from.word("urgency", Urgency.class)),
            ANSWER, from -> new Answer(from.text("to"), from.word("word", Word.class)));

    private NoticeDocument() {}

    static Document of(Notice notice) {
        return notice.accept(new Writing());
    }

    static Notice read(DocumentReader from) {
        Function<DocumentReader, Notice> reading = READING.get(from.text(KIND));
        if (reading == null) {
            throw from.unreadable(KIND, "is " + from.text(KIND) + ", which this version does not know");
        }
        return reading.apply(from);
    }

    private static final class Writing implements Notice.Visitor<Document> {

        @Override
        public Document offer(Offer offer) {
            return new DocumentWriter()
                    .text(KIND, OFFER)
                    .text("rep", offer.rep())
                    .word("occasion", offer.occasion())
                    .document();
        }

        @Override
        public Document refresh() {
            return new DocumentWriter().text(KIND, REFRESH).document();
        }

        @Override
        public Document announce() {
            return new DocumentWriter().text(KIND, ANNOUNCE).document();
        }

        @Override
        public Document report(Report report) {
            return new DocumentWriter()
                    .text(KIND, REPORT)
                    .word("urgency", report.urgency())
                    .document();
        }

        @Override
        public Document answer(Answer answer) {
            return new DocumentWriter()
                    .text(KIND, ANSWER)
                    .text("to", answer.to())
                    .word("word", answer.word())
                    .document();
        }
    }
}
