package io.relais.app.chat.parity;

import io.relais.core.lead.FeedbackEvent;
import io.relais.core.lead.LeadEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scene for everything that can be asked for. */
final class Script {

    private static final String CARD = "lead card {lead}";

    private static final String QUEUE = "lead queue";

    private static final String DECISION = "feedback card {lead}";

    private static final String FUNNEL = "funnel";

    private Script() {}

    /** All of it; it changes from day to day only in the dates that have to be ahead. */
    static List<Scene> scenes() {
        return Stream.of(looking(), offered(), working(), answering(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> looking() {
        return List.of(
                Scene.of("lead.queue", "ana", Start.OFFERED).typed("").then(null, "Your queue"),
                Scene.of("lead.card", "ana", Start.OFFERED)
                        .buttonOn("lead find {mail}")
                        .then(null, "Claire Petit"),
                Scene.of("lead.find", "ana", Start.OFFERED).typed("{mail}").then(null, "Northwind RH"),
                Scene.of("lead.why", "ana", Start.OFFERED).buttonOn(CARD).then(null, "Ana Lopes"),
                Scene.of("lead.score", "ana", Start.OFFERED).buttonOn(CARD).then(null, "50 to 500 employees"),
                Scene.of("lead.define", "leo", Start.OFFERED).typed("").then(null, "MQL"),
                Scene.of("lead.notify", "mia", Start.OFFERED)
                        .typed("")
                        .buttonOn("lead notify")
                        .carrying("")
                        .then(null, "Slack"),
                Scene.of("lead.help", "ana", Start.OFFERED)
                        .typed("")
                        .buttonOn(QUEUE)
                        .carrying("")
                        .then(null, "/lead accept"),
                Scene.of("feedback.list", "leo", Start.REJECTED).typed("").then(null, "webinar-may"),
                Scene.of("feedback.card", "leo", Start.REJECTED)
                        .buttonOn("feedback list")
                        .carrying("")
                        .then(null, "Northwind RH"));
    }

    private static List<Scene> offered() {
        return List.of(
                Scene.of("lead.next", "ana", Start.WAITING)
                        .typed("")
                        .buttonOn(QUEUE)
                        .carrying("")
                        .then(LeadEvent.Accepted.class, "Northwind RH"),
                Scene.of("lead.accept", "ana", Start.OFFERED)
                        .buttonOn(CARD)
                        .then(LeadEvent.Accepted.class, "Accepted (SAL)"),
                Scene.of("lead.undo", "ana", Start.REJECTED)
                        .buttonOn(CARD)
                        .then(LeadEvent.Undone.class, "Northwind RH"),
                Scene.of("lead.right", "ana", Start.REJECTED)
                        .buttonOn(CARD)
                        .then(FeedbackEvent.ReasonConfirmed.class, "Northwind RH"),
                Scene.of("lead.reject", "ana", Start.OFFERED)
                        .buttonOn(CARD)
                        .filled(Map.of("reason", "OFF_DEFINITION"))
                        .filled(Map.of("detail", "company_size", "note", "40 people"))
                        .then(LeadEvent.Rejected.class, "Northwind RH"),
                Scene.of("lead.later", "ana", Start.OFFERED)
                        .buttonOn(CARD)
                        .filled(Map.of("when", "IN_AN_HOUR"))
                        .then(LeadEvent.Postponed.class, "Northwind RH"),
                Scene.of("lead.add", "ana", Start.OFFERED)
                        .typed("")
                        .buttonOn(QUEUE)
                        .carrying("")
                        .filled(Map.of("email", "new-{mail}", "company", "Northwind RH"))
                        .then(null, "Northwind RH"));
    }

    private static List<Scene> working() {
        return List.of(
                Scene.of("lead.log", "ana", Start.ACCEPTED)
                        .buttonOn(CARD)
                        .filled(Map.of("way", "CALL", "result", "REACHED", "note", "Spoke of prices"))
                        .then(LeadEvent.ContactLogged.class, "Northwind RH"),
                Scene.of("lead.checklist", "ana", Start.REACHED)
                        .buttonOn(CARD)
                        .filled(Map.of("a.pain", "Turnover at the shops", "e.pain", "STATED"))
                        .filled(Map.of())
                        .filled(Map.of("decision", "KEEP_WORKING"))
                        .then(LeadEvent.ChecklistSaved.class, "Northwind RH"),
                Scene.of("lead.depth", "ana", Start.ACCEPTED)
                        .buttonOn("lead checklist {lead}")
                        .filled(Map.of("framework", "meddpicc", "depthWhy", "It is getting big"))
                        .then(LeadEvent.ChecklistSaved.class, "MEDDPICC"),
                Scene.of("lead.qualify", "ana", Start.DOCUMENTED)
                        .buttonOn(CARD)
                        .filled(Map.of("nextStep", "Demo", "nextStepOn", inAWeek()))
                        .then(LeadEvent.Qualified.class, "Northwind RH"),
                Scene.of("lead.disqualify", "ana", Start.REACHED)
                        .buttonOn(CARD)
                        .filled(Map.of("reason", "NO_NEED"))
                        .then(LeadEvent.Disqualified.class, "Northwind RH"),
                Scene.of("lead.recycle", "ana", Start.REACHED)
                        .buttonOn(CARD)
                        .filled(Map.of("recycleReason", "NOT_NOW", "wakeUpOn", inAWeek()))
                        .then(LeadEvent.Recycled.class, "Northwind RH"));
    }

    private static List<Scene> answering() {
        return List.of(
                Scene.of("feedback.fixed", "leo", Start.REJECTED)
                        .buttonOn(DECISION)
                        .filled(Map.of("fixedNote", "The form asks now"))
                        .then(FeedbackEvent.FixedAtSource.class, "Northwind RH"),
                Scene.of("feedback.disagree", "leo", Start.REJECTED)
                        .buttonOn(DECISION)
                        .filled(Map.of("evidence", "220 people, on their site"))
                        .then(FeedbackEvent.Disagreed.class, "Northwind RH"),
                Scene.of("feedback.detail", "leo", Start.REJECTED)
                        .buttonOn(DECISION)
                        .filled(Map.of("question", "Which size did you see?"))
                        .then(FeedbackEvent.DetailAsked.class, "Northwind RH"),
                Scene.of("feedback.reply", "ana", Start.ASKED)
                        .buttonOn(DECISION)
                        .filled(Map.of("answer", "40, on the register"))
                        .then(FeedbackEvent.DetailGiven.class, "Northwind RH"));
    }

    /** Of the last thirty days: of whatever the scenes before have made. */
    private static List<Scene> figures() {
        return List.of(
                Scene.of("funnel.by", "mia", Start.OFFERED)
                        .typed("source")
                        .buttonOn(FUNNEL)
                        .carrying("")
                        .then(null, "webinar-may"),
                Scene.of("funnel.reasons", "ana", Start.REJECTED)
                        .typed("")
                        .buttonOn(FUNNEL)
                        .carrying("")
                        .then(null, "Off definition"),
                Scene.of("funnel.sla", "leo", Start.OFFERED)
                        .typed("")
                        .buttonOn(FUNNEL)
                        .carrying("")
                        .then(null, "In time"),
                Scene.of("funnel.speed", "mia", Start.REACHED)
                        .typed("")
                        .buttonOn(FUNNEL)
                        .carrying("")
                        .then(null, "To the first attempt"),
                Scene.of("funnel.calibrate", "leo", Start.REJECTED)
                        .typed("60")
                        .buttonOn("funnel calibrate")
                        .carrying("")
                        .then(null, "webinar-may"),
                Scene.of("funnel.subscribe", "leo", Start.OFFERED)
                        .typed("")
                        .buttonOn("funnel subscribe")
                        .carrying("")
                        .then(null, "Funnel, each week"));
    }

    private static String inAWeek() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
    }
}
