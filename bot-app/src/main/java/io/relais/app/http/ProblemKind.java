package io.relais.app.http;

import java.util.Locale;

/** What can go wrong with a request; the name is permanent, since callers tell problems apart by it. */
public enum ProblemKind {
    UNREADABLE(400, "The body can't be read"),
    BAD_REQUEST(400, "The request is not understood"),
    UNAUTHORIZED(401, "No valid API key"),
    WRONG_SIGNATURE(401, "No valid signature"),
    NO_KEYS(403, "The API is closed"),
    SOURCE_CLOSED(403, "The source is closed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Not by this method"),
    NOT_ACCEPTABLE(406, "Not in this form"),
    CONFLICT(409, "Not possible as things stand"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Not this kind of body"),
    WRONG_FIELDS(422, "Some fields are wrong"),
    FAULT(500, "A fault of the bot"),
    STORE_UNAVAILABLE(503, "The store does not answer"),
    STILL_COUNTING(503, "There are no figures yet");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String type() {
        return "urn:relais:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a status that the framework chose. */
    public static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status && kind != UNREADABLE) {
                return kind;
            }
        }
        return status >= 500 ? FAULT : BAD_REQUEST;
    }
}
