package io.relais.app.api;

import io.relais.app.http.Problem;
import io.relais.app.http.ProblemResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a caller is told of one lead or signal: as a response of its own, or as a line among others.
 *
 * @param members what is told where all went well
 * @param problem what went wrong, or null
 */
record Answer(
        Result result,
        Map<String, Object> members,
        @Nullable Problem problem) {

    /** What became of it, as it is counted. */
    enum Result {
        CREATED(201),
        KNOWN(200),
        MERGED(200),
        ADDED(200),
        UNCHANGED(200),
        REFUSED(400),
        UNAVAILABLE(503),
        FAILED(500);

        private final int status;

        Result(int status) {
            this.status = status;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Answer of(Result result, Map<String, Object> members) {
        return new Answer(result, members, null);
    }

    static Answer of(Problem problem) {
        Result result = switch (problem.kind()) {
            case STORE_UNAVAILABLE, STILL_COUNTING -> Result.UNAVAILABLE;
            case FAULT -> Result.FAILED;
            case UNREADABLE,
                    BAD_REQUEST,
                    UNAUTHORIZED,
                    WRONG_SIGNATURE,
                    NO_KEYS,
                    SOURCE_CLOSED,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    WRONG_FIELDS -> Result.REFUSED;
        };
        return new Answer(result, problem.members(), problem);
    }

    ResponseEntity<Object> response() {
        if (problem != null) {
            return ProblemResponse.of(problem);
        }
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(result.status).contentType(MediaType.APPLICATION_JSON);
        if (result == Result.CREATED) {
            response.header(HttpHeaders.LOCATION, "/api/v1/leads/" + members.get("id"));
        }
        return response.body(members);
    }

    /** The same as a line, which says which line it answers. */
    Map<String, Object> line(int number) {
        return numbered("line", number);
    }

    /** The same as one of several, which says which of them it answers. */
    Map<String, Object> numbered(String what, int number) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(what, number);
        line.put("status", problem == null ? result.status : problem.kind().status());
        line.putAll(members);
        return line;
    }
}
