package io.relais.core.mongo;

import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Stamp;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.bson.Document;

/**
 * How one kind of event is stored, apart from its stamp.
 *
 * @param writing adds the event's own fields
 * @param reading builds the event of its stamp and its own fields
 */
record EventKind<E extends LeadEvent>(
        Class<E> type, BiConsumer<E, DocumentWriter> writing, BiFunction<Stamp, DocumentReader, E> reading) {

    /** The name it is stored under, for good. */
    String name() {
        return type.getSimpleName();
    }

    Document write(LeadEvent event, DocumentWriter to) {
        writing.accept(type.cast(event), to);
        return to.document();
    }
}
