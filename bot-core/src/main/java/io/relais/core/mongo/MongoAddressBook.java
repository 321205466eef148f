package io.relais.core.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The addresses, one document each. */
final class MongoAddressBook implements AddressBook {

    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);
    private static final Document LATEST_FIRST = new Document("at", -1).append("_id", 1);
    private static final Document BY_ID = new Document("_id", 1);

    private final MongoCollection<Document> addresses;

    MongoAddressBook(MongoCollection<Document> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void keep(Address address) {
        Document all = new Document("$set", AddressDocument.of(address));
        try {
            write(address, all);
        } catch (DuplicateKey keptMeanwhile) {
            write(address, all);
        }
    }

    private void write(Address address, Document all) {
        Document known = new Document("_id", AddressDocument.key(address.channel(), address.id()));
        Server.ask(() -> addresses.updateOne(known, all, OR_NEW));
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        List<Address> found = list(addresses
                .find(new Document("_id", AddressDocument.key(channel, id)))
                .limit(1));
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        Document filter = of(channel, kind).append("name", DocumentWriter.wellFormed(name));
        return name.isEmpty()
                ? List.of()
                : list(addresses.find(filter).sort(LATEST_FIRST).limit(MOST_NAMED));
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        return list(addresses.find(of(channel, kind)).sort(BY_ID).limit(limit));
    }

    @Override
    public void forget(Channel channel, String id) {
        Document gone = new Document("_id", AddressDocument.key(channel, id));
        Server.ask(() -> addresses.deleteOne(gone));
    }

    private static Document of(Channel channel, Address.Kind kind) {
        return new Document("channel", channel.name()).append("kind", kind.name());
    }

    private static List<Address> list(FindIterable<Document> bounded) {
        return Queries.list(bounded).stream().map(AddressDocument::read).toList();
    }
}
