package io.relais.app.api;

import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import io.relais.app.http.Lines;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.application.Handover;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a body line by line, and answers each line with a line. */
@Component
final class LineByLine {

    private static final Problem NOT_TRIED = new Problem(
            ProblemKind.STORE_UNAVAILABLE, "Not tried, since the store did not answer before: send it again later.");

    private static final int AT_ONCE = 200;

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
        Handover handover = AskedHandover.of(exchange.request());
        Lines lines = new Lines(exchange.request().getInputStream(), Body.LIMIT);
        try (Spool answers = new Spool()) {
            boolean away = false;
            for (List<Lines.Line> some = some(lines); !some.isEmpty(); some = some(lines)) {
                List<Answer> these = away
                        ? Collections.nCopies(some.size(), Answer.of(NOT_TRIED))
                        : desk.answers(taking, sent(some, exchange, handover));
                if (isAway(these.get(0)) && answers.isEmpty()) {
                    throw new Refused(ProblemKind.STORE_UNAVAILABLE, "Nothing was stored: send it again later.");
                }
                away = away || these.stream().anyMatch(LineByLine::isAway);
                for (int i = 0; i < some.size(); i++) {
                    answers.add(mapper.writeValueAsBytes(
                            these.get(i).line(some.get(i).number())));
                }
            }
            exchange.response().setContentType(MediaTypes.NDJSON);
            answers.sendTo(exchange.response().getOutputStream());
        }
    }

    /** The next lines: as many as are stored with one call, and no more bytes than may be held. */
    private static List<Lines.Line> some(Lines lines) throws IOException {
        List<Lines.Line> some = new ArrayList<>();
        int bytes = 0;
        while (some.size() < AT_ONCE && bytes < Body.LIMIT) {
            Lines.Line line = lines.next();
            if (line == null) {
                return some;
            }
            some.add(line);
            bytes += line.length();
        }
        return some;
    }

    private static List<Supplier<Taking.Sent>> sent(List<Lines.Line> lines, Exchange exchange, Handover handover) {
        return lines.stream()
                .map(line -> {
                    String key = exchange.key() == null ? null : exchange.key() + "/" + line.number();
                    return (Supplier<Taking.Sent>)
                            () -> new Taking.Sent(JsonText.object(line.bytes()), exchange.caller(), key, handover);
                })
                .toList();
    }

    private static boolean isAway(Answer answer) {
        return answer.result() == Answer.Result.UNAVAILABLE;
    }
}
