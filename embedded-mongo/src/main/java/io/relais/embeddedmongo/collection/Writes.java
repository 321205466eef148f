package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.index.DuplicateKey;
import io.relais.embeddedmongo.language.FilterCheck;
import io.relais.embeddedmongo.language.UpdateCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Inserts and updates that partly fail, counted and stopped as a MongoDB server does; the library counts wrongly. */
final class Writes {

    private Writes() {}

    /** An ordered insert counts what came before the first error, an unordered one all that did not fail. */
    static Document insert(Document command, CommandRunner stock) {
        Document reply = stock.run(command);
        Collection<Document> errors = documents(reply, "writeErrors");
        if (!errors.isEmpty()) {
            int sent = documents(command, "documents").size();
            int firstError = number(errors.iterator().next(), "index");
            reply.put("n", isOrdered(command) ? firstError : sent - errors.size());
        }
        return reply;
    }

    /** An ordered update of several statements ends with the first error; the library would go on. */
    static Document update(Document command, CommandRunner stock) {
        return eachAlone(command, "updates", stock);
    }

    /** A delete that fails is reported in its place; the library would fail the whole command. */
    static Document delete(Document command, CommandRunner stock) {
        return eachAlone(command, "deletes", stock);
    }

    private static Document eachAlone(Document command, String list, CommandRunner stock) {
        Collection<Document> statements = documents(command, list);
        Document sum = new Document("n", 0);
        if (list.equals("updates")) {
            sum.put("nModified", 0);
        }
        int index = 0;
        for (Document statement : statements) {
            Document one = command.clone();
            one.put(list, List.of(statement));
            add(run(one, list, stock), index++, sum);
            if (sum.containsKey("writeErrors") && isOrdered(command)) {
                break;
            }
        }
        return sum.append("ok", 1.0);
    }

    private static Document run(Document one, String list, CommandRunner stock) {
        try {
            for (Document statement : documents(one, list)) {
                FilterCheck.check(statement.get("q"));
                if (list.equals("updates")) {
                    UpdateCheck.check(statement.get("u"));
                }
            }
            return stock.run(one);
        } catch (MongoServerError e) {
            return new Document("writeErrors", List.of(error(e)));
        } catch (Refused e) {
            return new Document("writeErrors", List.of(error(e.duplicate)));
        }
    }

    /** Carries an error through the library, which would make a report of it that does not name the key. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient DuplicateKey duplicate;

        Refused(DuplicateKey duplicate) {
            super(duplicate);
            this.duplicate = duplicate;
        }
    }

    /** An error in its place in a list. */
    static Document error(MongoServerError e) {
        Document error = new Document("errmsg", e.getMessageWithoutErrorCode())
                .append("code", e.getCode())
                .append("codeName", e.getCodeName());
        if (e instanceof DuplicateKey duplicate) {
            error.putAll(duplicate.details());
        }
        return error;
    }

    private static void add(Document reply, int index, Document sum) {
        sum.replaceAll(
                (field, before) -> before instanceof Integer count ? (Object) (count + number(reply, field)) : before);
        for (String list : List.of("upserted", "writeErrors")) {
            List<Document> all = new ArrayList<>(documents(sum, list));
            documents(reply, list).forEach(entry -> all.add(entry.append("index", index)));
            if (!all.isEmpty()) {
                sum.put(list, all);
            }
        }
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static int number(Document document, String field) {
        return ((Number) document.getOrDefault(field, 0)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static Collection<Document> documents(Document document, String field) {
        return (Collection<Document>) document.getOrDefault(field, List.of());
    }
}
