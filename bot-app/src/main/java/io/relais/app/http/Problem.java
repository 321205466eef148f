package io.relais.app.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as a caller sees it.
 *
 * @param detail what was found and what to do about it
 * @param errors the fields that are wrong; empty where it is not about fields
 */
public record Problem(ProblemKind kind, String detail, List<Fault> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the list. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** About no field in particular. */
    public Problem(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    /** The kind, and which fields are wrong: what a log may say of it. */
    public String summary() {
        return kind + errors.stream().map(Fault::pointer).toList().toString();
    }

    /** The members of RFC 9457, in its order. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", kind.type());
        members.put("title", kind.title());
        members.put("status", kind.status());
        members.put("detail", detail);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }
}
