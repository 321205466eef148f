package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.relais.core.chat.Channel;
import io.relais.core.port.Preference;
import io.relais.core.port.Preference.Rhythm;
import io.relais.core.port.Preferences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What people chose, one document each; what was taken back is taken off it. */
final class MongoPreferences implements Preferences {

    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);
    private static final String CHAT = "chat";
    private static final String FUNNEL = "funnel";
    private static final Document FIELDS = new Document(CHAT, 1).append(FUNNEL, 1);

    private final MongoCollection<Document> preferences;

    MongoPreferences(MongoCollection<Document> preferences) {
        this.preferences = preferences;
    }

    @Override
    public Preference of(String member) {
        Document found = Queries.one(preferences, theirs(member), FIELDS);
        return found == null ? Preference.NONE : read(DocumentReader.of("preference", found));
    }

    @Override
    public Map<String, Preference> all(List<String> members) {
        List<String> asked = members.stream().map(DocumentWriter::wellFormed).toList();
        Map<String, Preference> chosen = new HashMap<>();
        Queries.list(preferences
                        .find(new Document("_id", new Document("$in", asked)))
                        .projection(FIELDS))
                .forEach(found -> chosen.put(found.getString("_id"), read(DocumentReader.of("preference", found))));
        return chosen;
    }

    @Override
    public void keep(String member, Preference preference) {
        Document update = update(preference);
        try {
            write(member, update);
        } catch (DuplicateKey keptMeanwhile) {
            write(member, update);
        }
    }

    private static Preference read(DocumentReader from) {
        return new Preference(from.wordOrNull(CHAT, Channel.class), from.wordOrNull(FUNNEL, Rhythm.class));
    }

    /** What was not chosen is taken out. */
    private static Document update(Preference preference) {
        Document chosen = new Document();
        Document not = new Document();
        sort(CHAT, preference.chat(), chosen, not);
        sort(FUNNEL, preference.funnel(), chosen, not);
        Document update = new Document();
        if (!chosen.isEmpty()) {
            update.append("$set", chosen);
        }
        return not.isEmpty() ? update : update.append("$unset", not);
    }

    private static void sort(String field, @Nullable Enum<?> value, Document chosen, Document not) {
        if (value == null) {
            not.append(field, "");
        } else {
            chosen.append(field, value.name());
        }
    }

    private void write(String member, Document update) {
        Server.ask(() -> preferences.updateOne(theirs(member), update, OR_NEW));
    }

    private static Document theirs(String member) {
        return new Document("_id", DocumentWriter.wellFormed(member));
    }
}
