package io.relais.app.api.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that the product has no name for: kept by their path, as compact JSON. */
final class ExtraFields {

    private final Findings findings;
    private final Bulk most;
    private final Map<String, String> kept = new LinkedHashMap<>();

    ExtraFields(Findings findings, Bulk most) {
        this.findings = findings;
        this.most = most;
    }

    /** Keeps what is left over of an object that stands at that path. */
    void keep(Fields fields, String path) {
        fields.rest().forEach((name, value) -> {
            String json = value.toString();
            if (json.length() > most.extraLength() || name.length() > most.extraName()) {
                fields.wrong(name, "is an unknown field with more than %,d characters".formatted(most.extraLength()));
            } else if (kept.size() == most.extraFields()) {
                fields.wrong(name, "is one of more than %,d unknown fields".formatted(most.extraFields()));
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
