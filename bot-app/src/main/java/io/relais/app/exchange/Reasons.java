package io.relais.app.exchange;

import io.relais.app.http.Problem;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Why a row was refused, in one line. */
final class Reasons {

    private Reasons() {}

    static String of(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream()
                        .map(fault -> fault.pointer() + " " + fault.detail())
                        .collect(Collectors.joining("; "));
    }

    /** A line that the API answers; its status stands before what is not about fields. */
    static String of(JsonNode answer) {
        String fields = answer.path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString() + " "
                        + fault.path("detail").asString())
                .collect(Collectors.joining("; "));
        return fields.isEmpty()
                ? answer.path("status").asString() + " " + answer.path("detail").asString()
                : fields;
    }
}
