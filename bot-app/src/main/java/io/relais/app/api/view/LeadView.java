package io.relais.app.api.view;

import io.relais.app.api.read.LeadReader;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.Outcome;
import io.relais.core.lead.Progress;
import io.relais.core.scoring.Score;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A lead as the API shows it: in a receipt, in a list, whole with its history, and as it is exported. */
@Component
public final class LeadView {

    /** What the sender of a lead or a signal is told. */
    public Map<String, Object> receipt(Lead lead, String outcome) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("id", lead.id().number());
        receipt.put("stage", lead.stage().name());
        receipt.put("score", score(lead.score()));
        receipt.put("outcome", outcome);
        return receipt;
    }

    /** One lead of a list. */
    public Map<String, Object> summary(Lead lead) {
        Map<String, Object> summary = standing(lead);
        Provenance from = lead.facts().provenance();
        summary.put("source", from.source());
        put(summary, "externalId", from.externalId());
        put(summary, "campaign", from.campaign());
        summary.put("receivedAt", from.receivedAt());
        put(summary, "email", lead.facts().contact().email());
        put(summary, "company", lead.facts().company().name());
        put(summary, "dueAt", due(lead.progress()));
        return summary;
    }

    /** Everything about a lead, and what happened to it, oldest first. */
    public Map<String, Object> whole(Lead lead, List<LeadEvent> history) {
        LeadFacts facts = lead.facts();
        Map<String, Object> whole = standing(lead);
        whole.put("version", lead.version());
        cameIn(whole, facts);
        whole.put("extra", facts.extra());
        whole.put("signals", Shown.FULL.json(lead.signals()));
        whole.put("score", Shown.FULL.json(lead.score()));
        progress(whole, lead.progress());
        whole.put("history", history.stream().map(LeadView::event).toList());
        return whole;
    }

    /** A lead in the very form in which it can come in again; what Relais added to it stands apart. */
    public ObjectNode exported(Lead lead) {
        Map<String, Object> line = new LinkedHashMap<>();
        cameIn(line, lead.facts());
        line.put("extra", ExtraView.of(lead.facts().extra()));
        line.put("signals", Shown.FULL.json(lead.signals()));
        Map<String, Object> added = standing(lead);
        added.put("version", lead.version());
        progress(added, lead.progress());
        line.put(LeadReader.EXPORTED, added);
        return Shown.FULL.object(line);
    }

    private static void cameIn(Map<String, Object> members, LeadFacts facts) {
        Provenance from = facts.provenance();
        put(members, "externalId", from.externalId());
        members.put("source", from.source());
        put(members, "campaign", from.campaign());
        members.put("receivedAt", from.receivedAt());
        members.put("contact", Shown.FULL.json(facts.contact()));
        members.put("company", Shown.FULL.json(facts.company()));
        members.put("deal", Shown.FULL.json(facts.deal()));
        put(members, "consent", json(facts.consent()));
    }

    private static Map<String, Object> standing(Lead lead) {
        Progress.Standing now = lead.progress().standing();
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("id", lead.id().number());
        standing.put("stage", now.stage().name());
        standing.put("since", now.since());
        put(standing, "owner", now.owner());
        standing.put("score", score(lead.score()));
        return standing;
    }

    private static void progress(Map<String, Object> whole, Progress progress) {
        whole.put("clocks", Shown.FULL.json(progress.clocks()));
        whole.put("contacts", Shown.FULL.json(progress.contacts()));
        put(whole, "checklist", json(progress.checklist()));
        put(whole, "qualification", json(progress.qualification()));
        if (!progress.outcome().equals(Outcome.NONE)) {
            whole.put("reason", Shown.FULL.json(progress.outcome()));
        }
        put(whole, "feedback", json(progress.feedback()));
    }

    private static Map<String, Object> event(LeadEvent event) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", event.name());
        shown.put("at", event.stamp().at());
        shown.put("by", Shown.BRIEF.json(event.stamp().by()));
        shown.put("definitions", event.stamp().definitions());
        shown.put("detail", Shown.BRIEF.json(event));
        return shown;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("grade", score.grade().name());
        totals.put("fitPoints", score.fitPoints());
        totals.put("engagementPoints", score.engagementPoints());
        totals.put("engagementLevel", score.engagementLevel());
        totals.put("band", score.band().name());
        totals.put("version", score.version());
        return totals;
    }

    private static @Nullable Instant due(Progress progress) {
        Instant accept = progress.clocks().acceptBy();
        return accept == null ? progress.clocks().firstAttemptBy() : accept;
    }

    private static @Nullable Object json(@Nullable Object value) {
        return value == null ? null : Shown.FULL.json(value);
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
