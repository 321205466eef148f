package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.DuplicateKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}, which is the order that documents are kept in: there is nothing to maintain. */
final class PrimaryIndex extends Index<byte[]> {

    private final Contents contents;

    PrimaryIndex(String name, List<IndexKey> keys, Contents contents) {
        super(name, keys, false);
        this.contents = contents;
    }

    @Override
    public byte[] getPosition(Document document) {
        return contents.place(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<byte[]> collection) {
        if (contents.documents().now().get(contents.place(document)) != null) {
            throw new DuplicateKey(
                    collection.getFullName(),
                    getName(),
                    new Document("_id", 1),
                    new Document("_id", document.get("_id")));
        }
    }

    @Override
    public void add(Document document, byte[] place, MongoCollection<byte[]> collection) {}

    @Override
    public byte[] remove(Document document) {
        return contents.place(document);
    }

    @Override
    public boolean canHandle(@Nullable Document query) {
        return false;
    }

    @Override
    public Iterable<byte[]> getPositions(Document query) {
        return List.of();
    }

    @Override
    public long getCount() {
        return contents.documents().now().size();
    }

    /** Never, or the library would go through all documents to fill it. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<byte[]> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, byte[] place, MongoCollection<byte[]> collection) {}

    @Override
    public void drop() {}

    @Override
    public boolean isUnique() {
        return true;
    }
}
