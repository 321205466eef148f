package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.relais.embeddedmongo.index.DuplicateKey;
import io.relais.embeddedmongo.store.Bson;
import io.relais.embeddedmongo.store.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection at one moment, or as it is for the one command that may change it. */
public final class StoredCollection extends AbstractMongoCollection<byte[]> {

    private static final Document EVERYTHING = new Document();

    private final Contents contents;
    private final View view;

    /** How many documents a running update may change; 0 for all. The library itself would look at all. */
    private int changedAtMost;

    /** A collection that is read, and if the view is live also changed, through this object. */
    public StoredCollection(MongoDatabase database, String name, Contents contents, View view) {
        super(database, name, options(contents), new CursorRegistry());
        this.contents = contents;
        this.view = view;
    }

    /** The same collection at another moment. */
    public StoredCollection at(View moment) {
        return new StoredCollection(getDatabase(), getCollectionName(), contents, moment);
    }

    /** What it is made of. */
    public Contents contents() {
        return contents;
    }

    /** A query of this collection, planned. */
    public Finding find(Query query) {
        return new Finding(contents, view, query);
    }

    /** The fields of a document that a projection asks for. */
    public Document projected(Document document, Document projection) {
        return matchDocumentsFromStream(Stream.of(document), EVERYTHING, null, 0, 0, 0, projection)
                .iterator()
                .next();
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return find(Query.all(new Document())).documents();
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document filter = query == null ? new Document() : query;
        Stream<Document> found = find(new Query(filter, orderBy, skip, limit > 0 ? limit : changedAtMost))
                .documents();
        if (projection != null && !projection.isEmpty()) {
            found = found.map(document -> projected(document, projection));
        }
        return new QueryResult(found.toList());
    }

    /** As the library does, but errors name the key that was there already. */
    @Override
    public List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
        List<Document> errors = new ArrayList<>();
        int index = 0;
        for (Document document : documents) {
            try {
                addDocument(document);
            } catch (MongoServerError e) {
                errors.add(Writes.error(e).append("index", index));
                if (isOrdered) {
                    return errors;
                }
            }
            index++;
        }
        return errors;
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changedAtMost = isMulti ? 0 : 1;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } catch (DuplicateKey e) {
            throw new Writes.Refused(e);
        } finally {
            changedAtMost = 0;
        }
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        Document filter = query == null ? new Document() : query;
        return (int) find(new Query(filter, null, skip, Math.abs((long) limit))).count();
    }

    @Override
    public int count() {
        return (int) view.rows(contents.documents()).size();
    }

    @Override
    public boolean isEmpty() {
        return count() == 0;
    }

    @Override
    protected byte[] addDocumentInternal(Document document) {
        byte[] place = contents.place(document);
        byte[] bytes = Bson.encode(document);
        contents.indexes().follow(place, null, document);
        contents.documents().put(place, bytes);
        return place;
    }

    @Override
    protected void handleUpdate(byte[] place, Document before, Document after) {
        byte[] bytes = Bson.encode(after);
        contents.indexes().follow(place, before, after);
        contents.documents().put(place, bytes);
    }

    @Override
    public void removeDocument(Document document) {
        byte[] place = contents.place(document);
        contents.indexes().follow(place, document, null);
        removeDocument(place);
    }

    @Override
    protected void removeDocument(byte[] place) {
        contents.documents().remove(place);
    }

    @Override
    protected @Nullable Document getDocument(byte[] place) {
        byte[] bytes = view.rows(contents.documents()).get(place);
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<byte[]>> streamAllDocumentsWithPosition() {
        return queryAllAsStream().map(document -> new DocumentWithPosition<>(document, contents.place(document)));
    }

    /** Only that of {@code _id} is kept by the library; the others follow each change of a document here. */
    @Override
    public void addIndex(Index<byte[]> index) {
        if (index instanceof SecondaryIndex secondary) {
            secondary.attachTo(this);
        } else {
            super.addIndex(index);
        }
    }

    @Override
    public int getNumIndexes() {
        return getIndexes().size() + contents.indexes().all().size();
    }

    @Override
    public void dropIndex(String name) {
        if (!SecondaryIndex.drop(contents.tables(), contents.indexes(), name)) {
            super.dropIndex(name);
        }
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /** Sizes are asked of the tables where they are wanted, not counted along. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected int getDataSize() {
        return 0;
    }

    private static CollectionOptions options(Contents contents) {
        String idField = contents.idField();
        return idField == null ? CollectionOptions.withoutIdField() : CollectionOptions.withIdField(idField);
    }

    /** The names of all indexes, with how many keys each has. */
    Document keysPerIndex() {
        Document sizes = new Document("_id_", view.rows(contents.documents()).size());
        List.copyOf(contents.indexes().all())
                .forEach(index ->
                        sizes.put(index.spec().name(), view.rows(index.table()).size()));
        return sizes;
    }
}
