package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.IndexSet;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.key.KeyWriter;
import io.relais.embeddedmongo.plan.Access;
import io.relais.embeddedmongo.plan.Filter;
import io.relais.embeddedmongo.plan.Planner;
import io.relais.embeddedmongo.plan.Sorting;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.Tables;
import io.relais.embeddedmongo.store.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a collection is made of: documents under their keys, and indexes.
 *
 * @param idField the field that documents are kept by; null where the whole document is its own key
 */
public record Contents(
        Tables tables,
        Table documents,
        IndexSet indexes,
        @Nullable String idField) {

    /** Where a document is kept. */
    byte[] place(Document document) {
        KeyWriter key = new KeyWriter();
        return idField == null
                ? key.value(document.get("ns")).value(document.get("name")).bytes()
                : key.value(document.get(idField)).bytes();
    }

    /** How what a query wants is best answered at that moment. */
    Access plan(Filter filter, Sorting sorting, long wanted, View view) {
        List<OrderedIndex> usable =
                indexes.all().stream().filter(index -> view.has(index.table())).toList();
        return new Planner(documents, usable).plan(filter, sorting, wanted);
    }
}
