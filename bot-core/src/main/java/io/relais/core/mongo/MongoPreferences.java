package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.relais.core.chat.Channel;
import io.relais.core.port.Preference;
import io.relais.core.port.Preferences;
import org.bson.Document;

/** What people chose, one document each; what was taken back is taken off it. */
final class MongoPreferences implements Preferences {

    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);
    private static final String CHAT = "chat";
    private static final Document FIELDS = new Document(CHAT, 1);

    private final MongoCollection<Document> preferences;

    MongoPreferences(MongoCollection<Document> preferences) {
        this.preferences = preferences;
    }

    @Override
    public Preference of(String member) {
        Document found = Queries.one(preferences, theirs(member), FIELDS);
        return found == null
                ? Preference.NONE
                : new Preference(DocumentReader.of("preference", found).wordOrNull(CHAT, Channel.class));
    }

    @Override
    public void keep(String member, Preference preference) {
        Channel chat = preference.chat();
        Document update = chat == null
                ? new Document("$unset", new Document(CHAT, ""))
                : new Document("$set", new Document(CHAT, chat.name()));
        try {
            write(member, update);
        } catch (DuplicateKey keptMeanwhile) {
            write(member, update);
        }
    }

    private void write(String member, Document update) {
        Server.ask(() -> preferences.updateOne(theirs(member), update, OR_NEW));
    }

    private static Document theirs(String member) {
        return new Document("_id", DocumentWriter.wellFormed(member));
    }
}
