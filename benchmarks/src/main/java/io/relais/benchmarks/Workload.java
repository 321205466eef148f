package io.relais.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** What a team does to its leads. */
final class Workload {

    static final String INSERT = "insertOne";

    private static final int PAGE = 25;

    private final MongoCollection<Document> leads;
    private final int size;
    private final AtomicLong next;

    Workload(Leads leads) {
        this.leads = leads.collection();
        this.size = leads.size();
        this.next = new AtomicLong(size);
    }

    List<Measure> measures() {
        return List.of(
                new Measure("find by _id", 1, this::find),
                new Measure("sorted page", 1, this::page),
                new Measure("queue of a rep", 1, this::queue),
                new Measure("count of a stage", 1, this::count),
                new Measure("group what is recent", 1, this::group),
                new Measure(INSERT, 1, this::insert),
                new Measure("compare-and-set", 1, this::compareAndSet),
                new Measure("compare-and-set, 16 threads", 16, this::compareAndSet));
    }

    private void find(int random) {
        leads.find(eq(id(random))).first();
    }

    private void page(int random) {
        leads.find(eq("stage", Leads.stage(random)))
                .sort(Sorts.descending("_id"))
                .limit(PAGE)
                .into(new ArrayList<>());
    }

    private void queue(int random) {
        leads.find(and(eq("owner", Leads.owner(random)), in("stage", "MQL", "ACCEPTED")))
                .sort(Sorts.ascending("pressingAt", "_id"))
                .limit(PAGE)
                .into(new ArrayList<>());
    }

    private void count(int random) {
        leads.countDocuments(eq("stage", Leads.stage(random)));
    }

    private void group(int random) {
        Instant recent = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(size - 1_000L);
        leads.aggregate(List.of(
                        Aggregates.match(gte("assignedAt", recent)),
                        Aggregates.group("$owner", Accumulators.sum("n", 1))))
                .into(new ArrayList<>());
    }

    private void insert(int random) {
        leads.insertOne(Leads.lead(next.getAndIncrement()));
    }

    /** Reads the version, then saves on it, as a decision does; both are counted as one. */
    private void compareAndSet(int random) {
        Document lead = leads.find(eq(id(random))).first();
        int version = lead == null ? 0 : lead.getInteger("version");
        leads.updateOne(
                and(eq("_id", id(random)), eq("version", version)),
                Updates.combine(Updates.set("version", version + 1), Updates.set("note", "v" + version)));
    }

    private long id(int random) {
        return random % size;
    }
}
