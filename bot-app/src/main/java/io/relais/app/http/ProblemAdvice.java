package io.relais.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what a controller or the framework throws into problems. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Null where an answer has begun already: nothing is put behind a half of one. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failed(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        ResponseEntity<Object> problem = Guard.answer(
                () -> {
                    throw failure;
                },
                ProblemResponse::of);
        return BrokenOff.is(request, response) ? null : problem;
    }

    /** The caller went away, or its connection did: the answer most likely reaches nobody. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> gone(IOException gone, HttpServletRequest request, HttpServletResponse response) {
        if (BrokenOff.is(request, response)) {
            LOG.info("a caller went away before the end of its answer: {}", gone.getMessage());
            return null;
        }
        LOG.info("a request did not arrive as a whole: {}", gone.getMessage());
        return ProblemResponse.of(new Problem(ProblemKind.UNREADABLE, "The body did not arrive as a whole."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object told = body == null && failure instanceof ErrorResponse known ? known.getBody() : body;
        String detail = told instanceof ProblemDetail said && said.getDetail() != null ? said.getDetail() : "";
        Problem problem = new Problem(ProblemKind.ofStatus(status.value()), detail);
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(status).headers(all).body(problem.members());
    }
}
