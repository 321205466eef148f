package io.relais.core.mongo;

import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Accepted;
import io.relais.core.lead.LeadEvent.Assigned;
import io.relais.core.lead.LeadEvent.BecameMql;
import io.relais.core.lead.LeadEvent.ChecklistSaved;
import io.relais.core.lead.LeadEvent.ContactLogged;
import io.relais.core.lead.LeadEvent.Disqualified;
import io.relais.core.lead.LeadEvent.FactsCompleted;
import io.relais.core.lead.LeadEvent.Postponed;
import io.relais.core.lead.LeadEvent.Qualified;
import io.relais.core.lead.LeadEvent.Received;
import io.relais.core.lead.LeadEvent.Recycled;
import io.relais.core.lead.LeadEvent.Rejected;
import io.relais.core.lead.LeadEvent.Resurfaced;
import io.relais.core.lead.LeadEvent.SignalsAdded;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadEvent.Undone;
import io.relais.core.lead.LeadEvent.WokeUp;
import io.relais.core.lead.RecycleReason;
import io.relais.core.lead.RejectReason;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each kind of event is stored. A kind stays here for good, since history is never rewritten. */
final class EventKinds {

    private static final List<EventKind<?>> ALL = List.of(
            kind(
                    Received.class,
                    (event, to) -> to.parts("signals", event.signals(), SignalDocument::of)
                            .part("score", event.score(), ScoreDocument::of),
                    (stamp, from) -> new Received(
                            stamp,
                            from.parts("signals", SignalDocument::read),
                            from.part("score", ScoreDocument::read))),
            kind(
                    SignalsAdded.class,
                    (event, to) -> to.parts("signals", event.signals(), SignalDocument::of)
                            .part("score", event.score(), ScoreDocument::of),
                    (stamp, from) -> new SignalsAdded(
                            stamp,
                            from.parts("signals", SignalDocument::read),
                            from.part("score", ScoreDocument::read))),
            kind(
                    FactsCompleted.class,
                    (event, to) -> to.part("facts", event.facts(), FactsDocument::of),
                    (stamp, from) -> new FactsCompleted(stamp, from.part("facts", FactsDocument::read))),
            kind(
                    BecameMql.class,
                    (event, to) -> to.text("note", event.note()),
                    (stamp, from) -> new BecameMql(stamp, from.textOr("note", ""))),
            kind(
                    Assigned.class,
                    (event, to) -> to.part("assignment", event.assignment(), AssignmentDocument::of)
                            .time("acceptBy", event.acceptBy()),
                    (stamp, from) -> new Assigned(
                            stamp, from.part("assignment", AssignmentDocument::read), from.time("acceptBy"))),
            kind(
                    Accepted.class,
                    (event, to) -> to.time("firstAttemptBy", event.firstAttemptBy()),
                    (stamp, from) -> new Accepted(stamp, from.time("firstAttemptBy"))),
            kind(
                    Rejected.class,
                    (event, to) -> to.word("reason", event.reason())
                            .text("detail", event.detail())
                            .text("note", event.note())
                            .time("answerBy", event.answerBy()),
                    (stamp, from) -> new Rejected(
                            stamp,
                            from.word("reason", RejectReason.class),
                            from.textOr("detail", ""),
                            from.textOr("note", ""),
                            from.timeOrNull("answerBy"))),
            kind(
                    Disqualified.class,
                    (event, to) -> to.word("reason", event.reason()).text("note", event.note()),
                    (stamp, from) -> new Disqualified(
                            stamp, from.word("reason", DisqualifyReason.class), from.textOr("note", ""))),
            kind(
                    Recycled.class,
                    (event, to) -> to.word("reason", event.reason())
                            .time("wakeUpAt", event.wakeUpAt())
                            .text("note", event.note())
                            .part("score", event.score(), ScoreDocument::of),
                    (stamp, from) -> new Recycled(
                            stamp,
                            from.word("reason", RecycleReason.class),
                            from.time("wakeUpAt"),
                            from.textOr("note", ""),
                            from.part("score", ScoreDocument::read))),
            kind(
                    WokeUp.class,
                    (event, to) -> to.part("score", event.score(), ScoreDocument::of),
                    (stamp, from) -> new WokeUp(stamp, from.part("score", ScoreDocument::read))),
            kind(
                    ContactLogged.class,
                    (event, to) -> to.part("attempt", event.attempt(), ContactAttemptDocument::of),
                    (stamp, from) -> new ContactLogged(stamp, from.part("attempt", ContactAttemptDocument::read))),
            kind(
                    ChecklistSaved.class,
                    (event, to) -> to.part("checklist", event.checklist(), ScorecardDocument::of)
                            .text("why", event.why()),
                    (stamp, from) -> new ChecklistSaved(
                            stamp, from.part("checklist", ScorecardDocument::read), from.textOr("why", ""))),
            kind(
                    Qualified.class,
                    (event, to) -> to.part("qualification", event.qualification(), QualificationDocument::of)
                            .number("checklistScore", event.checklistScore()),
                    (stamp, from) -> new Qualified(
                            stamp,
                            from.part("qualification", QualificationDocument::read),
                            from.numberOr("checklistScore", 0))),
            kind(
                    Postponed.class,
                    (event, to) -> to.time("until", event.until()),
                    (stamp, from) -> new Postponed(stamp, from.time("until"))),
            kind(Resurfaced.class, (event, to) -> {}, (stamp, from) -> new Resurfaced(stamp)),
            kind(
                    Undone.class,
                    (event, to) -> to.text("what", event.what())
                            .part("before", event.before(), ProgressDocument::of)
                            .part("score", event.score(), ScoreDocument::of),
                    (stamp, from) -> new Undone(
                            stamp,
                            from.text("what"),
                            from.part("before", ProgressDocument::read),
                            from.part("score", ScoreDocument::read))));

    private static final Map<String, EventKind<?>> BY_NAME = Stream.concat(
                    ALL.stream(), FeedbackEventKinds.ALL.stream())
            .collect(Collectors.toUnmodifiableMap(EventKind::name, Function.identity()));

    private EventKinds() {}

    static @Nullable EventKind<?> named(String name) {
        return BY_NAME.get(name);
    }

    private static <E extends LeadEvent> EventKind<E> kind(
            Class<E> type, BiConsumer<E, DocumentWriter> writing, BiFunction<Stamp, DocumentReader, E> reading) {
        return new EventKind<>(type, writing, reading);
    }
}
