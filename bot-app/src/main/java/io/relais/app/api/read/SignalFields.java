package io.relais.app.api.read;

import io.relais.core.scoring.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads one signal; without a time of its own it happened at {@code otherwise}. */
record SignalFields(Instant otherwise, Instant latest) {

    @Nullable
    Signal read(Fields fields) {
        int before = fields.findings().count();
        String kind = fields.required("kind", Limits.WORD);
        Instant at = fields.time("at", latest);
        Integer count = fields.whole("count", Limits.TIMES);
        String source = fields.text("source", Limits.WORD);
        String detail = fields.text("detail", Limits.DETAIL);
        return fields.findings().count() > before
                ? null
                : new Signal(kind, at == null ? otherwise : at, count == null ? 1 : count, source, detail);
    }
}
