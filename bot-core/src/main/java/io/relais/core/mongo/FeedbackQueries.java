package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Past;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.port.FeedbackFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What marketing and sales ask of the decisions. */
record FeedbackQueries(MongoCollection<Document> leads) {

    private static final Document SOONEST_FIRST = new Document("answerBy", 1).append("_id", 1);
    private static final Document LATEST_FIRST = new Document("feedbackAt", -1).append("_id", -1);
    private static final Document OLDEST_FIRST = new Document("touchedAt", 1).append("_id", 1);
    private static final Document TRAIL =
            new Document("source", 1).append("touchedAt", 1).append("events", 1);

    List<Lead> owed(int limit) {
        return list(new Document("answerBy", Queries.since(Instant.EPOCH)), SOONEST_FIRST, limit);
    }

    List<Lead> told(FeedbackFilter wanted, int limit) {
        return list(filter(wanted), LATEST_FIRST, limit);
    }

    List<Past> past(FeedbackFilter wanted, int limit) {
        return Queries.list(leads.find(filter(wanted))
                        .sort(LATEST_FIRST)
                        .projection(new Document(LeadDocument.FIELDS).append("events", 1))
                        .limit(limit))
                .stream()
                .map(found -> new Past(
                        LeadDocument.read(found), LeadDocument.reader(found).parts("events", EventDocument::read)))
                .toList();
    }

    private static Document filter(FeedbackFilter wanted) {
        List<String> states = wanted.states().stream().map(Enum::name).sorted().toList();
        Document filter = new Document("feedback", new Document("$in", states));
        return wanted.by() == null ? filter : filter.append("feedbackBy", wanted.by());
    }

    private List<Lead> list(Document filter, Document order, int limit) {
        return LeadDocument.readAll(Queries.list(
                leads.find(filter).sort(order).projection(LeadDocument.FIELDS).limit(limit)));
    }

    Map<String, SourceTally> tallies(Set<String> sources) {
        List<String> asked =
                sources.stream().map(DocumentWriter::wellFormed).sorted().toList();
        Document both = new Document("source", "$source").append("verdict", "$verdict");
        List<Document> pipeline = List.of(
                new Document("$match", new Document("source", new Document("$in", asked))),
                new Document("$group", new Document("_id", both).append("leads", new Document("$sum", 1))),
                new Document("$limit", Math.max(1, asked.size() * (LeadStage.values().length + 1))));
        Map<String, Map<LeadStage, Integer>> counts = new HashMap<>();
        for (Document counted : Queries.list(leads.aggregate(pipeline))) {
            DocumentReader from = DocumentReader.of("tally", counted);
            from.part("_id", group -> count(counts, group, from.numberOr("leads", 0)));
        }
        Map<String, SourceTally> tallies = new HashMap<>();
        counts.forEach((source, byVerdict) -> tallies.put(source, new SourceTally(byVerdict)));
        return tallies;
    }

    /** A lead that was never handed over has no verdict. */
    private static boolean count(Map<String, Map<LeadStage, Integer>> counts, DocumentReader group, int leads) {
        LeadStage verdict = group.wordOrNull("verdict", LeadStage.class);
        if (verdict != null) {
            counts.computeIfAbsent(group.text("source"), source -> new EnumMap<>(LeadStage.class))
                    .put(verdict, leads);
        }
        return verdict != null;
    }

    /** In two steps: what happened at the very time at which the page before ended, and what happened later. */
    List<Trail> trails(Instant since, @Nullable Trail after, int limit) {
        if (after == null) {
            return trails(new Document("touchedAt", Queries.since(since)), limit);
        }
        Document beyond = new Document("$gt", after.lead().number());
        List<Trail> page = new ArrayList<>(
                trails(new Document("touchedAt", DocumentWriter.date(after.latest())).append("_id", beyond), limit));
        if (page.size() < limit) {
            Document later = new Document("$gt", DocumentWriter.date(after.latest()));
            page.addAll(trails(new Document("touchedAt", later), limit - page.size()));
        }
        return page;
    }

    private List<Trail> trails(Document filter, int limit) {
        return Queries.list(
                        leads.find(filter).sort(OLDEST_FIRST).projection(TRAIL).limit(limit))
                .stream()
                .map(FeedbackQueries::trail)
                .toList();
    }

    private static Trail trail(Document found) {
        DocumentReader from = LeadDocument.reader(found);
        return new Trail(
                LeadDocument.id(found),
                from.text("source"),
                from.time("touchedAt"),
                from.parts("events", EventDocument::read));
    }
}
