package io.relais.core.mongo;

import io.relais.core.lead.FeedbackEvent.DetailAsked;
import io.relais.core.lead.FeedbackEvent.DetailGiven;
import io.relais.core.lead.FeedbackEvent.Disagreed;
import io.relais.core.lead.FeedbackEvent.FixedAtSource;
import io.relais.core.lead.FeedbackEvent.ReasonConfirmed;
import java.util.List;

/** How each kind of remark is stored. A kind stays here for good, since history is never rewritten. */
final class FeedbackEventKinds {

    static final List<EventKind<?>> ALL = List.of(
            new EventKind<>(
                    FixedAtSource.class,
                    (event, to) -> to.text("note", event.note()),
                    (stamp, from) -> new FixedAtSource(stamp, from.textOr("note", ""))),
            new EventKind<>(
                    Disagreed.class,
                    (event, to) -> to.text("evidence", event.evidence()),
                    (stamp, from) -> new Disagreed(stamp, from.textOr("evidence", ""))),
            new EventKind<>(
                    DetailAsked.class,
                    (event, to) -> to.text("question", event.question()),
                    (stamp, from) -> new DetailAsked(stamp, from.textOr("question", ""))),
            new EventKind<>(ReasonConfirmed.class, (event, to) -> {}, (stamp, from) -> new ReasonConfirmed(stamp)),
            new EventKind<>(
                    DetailGiven.class,
                    (event, to) -> to.text("answer", event.answer()).time("answerBy", event.answerBy()),
                    (stamp, from) -> new DetailGiven(stamp, from.textOr("answer", ""), from.timeOrNull("answerBy"))));

    private FeedbackEventKinds() {}
}
