package io.relais.app.api;

import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a body line by line, and answers each line with a line. */
@Component
final class LineByLine {

    private static final Problem NOT_TRIED = new Problem(
            ProblemKind.STORE_UNAVAILABLE, "Not tried, since the store did not answer before: send it again later.");

    private final IntakeDesk desk;
    private final JsonMapper mapper;

    LineByLine(IntakeDesk desk, JsonMapper mapper) {
        this.desk = desk;
        this.mapper = mapper;
    }

    /** A request with many lines. */
    record Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            @Nullable String key) {}

    /**
     * Answers every line in order, after the last one was read. Once the store is away, no further line is tried; where
     * that is so from the first line on, that is the answer.
     */
    void take(Exchange exchange, Taking taking) throws IOException {
        Lines lines = new Lines(exchange.request().getInputStream(), Body.LIMIT);
        try (Spool answers = new Spool()) {
            Answer answer = null;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                answer = isAway(answer) ? Answer.of(NOT_TRIED) : one(line, exchange, taking);
                if (isAway(answer) && answers.isEmpty()) {
                    throw new Refused(ProblemKind.STORE_UNAVAILABLE, "Nothing was stored: send it again later.");
                }
                answers.add(mapper.writeValueAsBytes(answer.line(line.number())));
            }
            exchange.response().setContentType(MediaTypes.NDJSON);
            answers.sendTo(exchange.response().getOutputStream());
        }
    }

    private Answer one(Lines.Line line, Exchange exchange, Taking taking) {
        String key = exchange.key() == null ? null : exchange.key() + "/" + line.number();
        return desk.answer(taking, () -> new Taking.Sent(JsonText.object(line.bytes()), exchange.caller(), key));
    }

    private static boolean isAway(@Nullable Answer answer) {
        return answer != null && answer.result() == Answer.Result.UNAVAILABLE;
    }
}
