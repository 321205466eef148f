package io.relais.embeddedmongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.BsonValue;
import org.bson.Document;

/** Commands on small values, so that many documents are alike and meet the same edges. */
final class RandomCommands {

    private final Random random;
    private int next;

    RandomCommands(long seed) {
        this.random = new Random(seed);
    }

    /** Something to do, and what it said. */
    record Command(String what, Function<MongoCollection<Document>, Object> work) {

        /** Two engines agree on an error if they agree on its code. */
        Object on(MongoCollection<Document> things) {
            try {
                return work.apply(things);
            } catch (MongoException refused) {
                return "error " + refused.getCode();
            }
        }

        @Override
        public String toString() {
            return what;
        }
    }

    Command next() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> insert();
            case 4 -> update();
            case 5 -> updateMany();
            case 6 -> delete();
            case 7 -> findAndModify();
            case 8 -> findAndDelete();
            case 9 -> count();
            case 10 -> distinct();
            case 11 -> bulk();
            case 12, 13 -> aggregate();
            default -> find();
        };
    }

    private Command insert() {
        Document thing = new Document("_id", next++);
        if (random.nextInt(5) > 0) {
            thing.append("a", small());
        }
        if (random.nextInt(5) > 0) {
            thing.append("b", random.nextBoolean() ? (Object) small() : "b" + small());
        }
        thing.append("c", (long) small());
        thing.append(
                "tags",
                random.ints(random.nextInt(3), 0, 6).mapToObj(i -> "t" + i).toList());
        thing.append(
                "parts",
                random.ints(random.nextInt(3), 0, 6)
                        .mapToObj(i -> new Document("n", i))
                        .toList());
        if (random.nextInt(3) == 0) {
            thing.append("u", random.nextInt(300));
        }
        return new Command(
                "insert " + thing.toJson(),
                things -> things.insertOne(new Document(thing)).wasAcknowledged());
    }

    private Command find() {
        Document filter = filter();
        Document sort = random.nextBoolean() ? sort() : new Document("_id", random.nextBoolean() ? 1 : -1);
        int limit = random.nextInt(3) * 5;
        return new Command(
                "find " + filter.toJson() + " sort " + sort.toJson() + " limit " + limit,
                things -> things.find(filter)
                        .sort(sort)
                        .skip(limit / 5)
                        .limit(limit)
                        .into(new ArrayList<>()));
    }

    private Command count() {
        Document filter = filter();
        CountOptions options = new CountOptions().skip(random.nextInt(3)).limit(random.nextInt(3) * 4);
        return new Command("count " + filter.toJson(), things -> things.countDocuments(filter, options));
    }

    private Command distinct() {
        Document filter = filter();
        String field = List.of("tags", "parts.n", "c").get(random.nextInt(3));
        return new Command(
                "distinct " + field + " " + filter.toJson(),
                things -> things.distinct(field, filter, BsonValue.class).into(new ArrayList<>()).stream()
                        .map(String::valueOf)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private Command aggregate() {
        List<Document> stages = RandomStages.of(random, filter(), sort());
        return new Command(
                "aggregate " + stages.stream().map(Document::toJson).toList(),
                things -> things.aggregate(stages).into(new ArrayList<>()));
    }

    /** Unordered, and without inserts: of the others the library's own count is wrong. */
    private Command bulk() {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Document one = new Document("_id", random.nextInt(next + 1));
            writes.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new DeleteOneModel<>(one.append("a", small()));
                        case 1 -> new UpdateManyModel<>(filter(), new Document("$inc", new Document("c", 1L)));
                        default -> new UpdateOneModel<>(one, change());
                    });
        }
        return new Command("bulk " + writes, things -> {
            try {
                return things.bulkWrite(writes, new BulkWriteOptions().ordered(false))
                        .toString();
            } catch (MongoBulkWriteException e) {
                return e.getWriteResult() + " "
                        + e.getWriteErrors().stream()
                                .map(error -> error.getIndex() + ":" + error.getCode())
                                .toList();
            }
        });
    }

    private Command findAndDelete() {
        Document filter = filter().append("c", (long) small());
        FindOneAndDeleteOptions options = new FindOneAndDeleteOptions().sort(sort());
        return new Command("findOneAndDelete " + filter.toJson(), things -> {
            Document found = things.findOneAndDelete(filter, options);
            return found == null ? "nothing" : found;
        });
    }

    private Command update() {
        Document filter = new Document("_id", random.nextInt(next + 1));
        Document change = change();
        boolean upsert = random.nextInt(10) == 0;
        return new Command(
                "updateOne " + filter.toJson() + change.toJson(),
                things -> things.updateOne(filter, change, new UpdateOptions().upsert(upsert))
                        .toString());
    }

    private Command updateMany() {
        Document filter = filter();
        Document change =
                new Document("$inc", new Document("a", 1)).append("$push", new Document("tags", "t" + small()));
        return new Command(
                "updateMany " + filter.toJson() + change.toJson(),
                things -> things.updateMany(filter, change).toString());
    }

    private Command delete() {
        Document filter = new Document("_id", random.nextInt(next + 1)).append("a", small());
        return new Command(
                "deleteMany " + filter.toJson(),
                things -> things.deleteMany(filter).getDeletedCount());
    }

    private Command findAndModify() {
        Document filter = filter();
        Document change = change();
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions()
                .sort(sort())
                .returnDocument(random.nextBoolean() ? ReturnDocument.AFTER : ReturnDocument.BEFORE);
        return new Command("findOneAndUpdate " + filter.toJson() + change.toJson(), things -> {
            Document found = things.findOneAndUpdate(filter, change, options);
            return found == null ? "nothing" : found;
        });
    }

    private Document change() {
        return switch (random.nextInt(5)) {
            case 0 -> new Document("$set", new Document("u", random.nextInt(300)));
            case 1 -> new Document("$unset", new Document("a", "")).append("$inc", new Document("c", 1L));
            case 2 -> new Document("$pull", new Document("tags", "t" + small()));
            case 3 -> new Document("$set", new Document("parts", List.of(new Document("n", small()))));
            default -> new Document("$set", new Document("b", small()).append("a", small() / 2.0));
        };
    }

    private Document filter() {
        Document filter = new Document();
        for (int parts = random.nextInt(3); parts >= 0; parts--) {
            switch (random.nextInt(9)) {
                case 0 -> filter.put("a", small());
                case 1 -> filter.put("a", new Document("$gte", small()).append("$lt", small() + 2));
                case 2 -> filter.put("b", new Document("$in", List.of(small(), "b" + small(), small())));
                case 3 -> filter.put("b", new Document(random.nextBoolean() ? "$gt" : "$lte", small()));
                case 4 -> filter.put("tags", "t" + small());
                case 5 ->
                    filter.put("tags", new Document("$elemMatch", new Document("$gt", "t1").append("$lte", "t3")));
                case 6 -> filter.put("parts.n", new Document("$lte", small()));
                case 7 -> filter.put("_id", new Document("$lt", random.nextInt(next + 2)));
                default -> filter.put("a", null);
            }
        }
        return filter;
    }

    /** Always down to {@code _id}, or two engines may rightly differ. */
    private Document sort() {
        int sign = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(4)) {
            case 0 -> new Document("a", sign).append("_id", 1);
            case 1 -> new Document("a", sign).append("b", -sign).append("_id", sign);
            case 2 -> new Document("b", sign).append("c", -sign).append("_id", 1);
            default -> new Document("c", sign).append("_id", -1);
        };
    }

    private int small() {
        return random.nextInt(6);
    }
}
