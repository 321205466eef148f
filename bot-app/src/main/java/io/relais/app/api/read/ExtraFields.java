package io.relais.app.api.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that the product has no name for: kept by their path, as compact JSON. */
final class ExtraFields {

    private final Findings findings;
    private final Map<String, String> kept = new LinkedHashMap<>();

    ExtraFields(Findings findings) {
        this.findings = findings;
    }

    /** Keeps what is left over of an object that stands at that path. */
    void keep(Fields fields, String path) {
        fields.rest().forEach((name, value) -> {
            String json = value.toString();
            if (json.length() > Limits.EXTRA_LENGTH || name.length() > Limits.WORD) {
                fields.wrong(name, "is an unknown field with more than %,d characters".formatted(Limits.EXTRA_LENGTH));
            } else if (kept.size() == Limits.EXTRA_FIELDS) {
                fields.wrong(name, "is one of more than %d unknown fields".formatted(Limits.EXTRA_FIELDS));
            } else {
                kept.put(path + name, json);
            }
        });
    }

    Map<String, String> kept() {
        findings.refuseAny();
        return kept;
    }
}
