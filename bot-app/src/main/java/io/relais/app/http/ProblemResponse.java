package io.relais.app.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A problem as a response, with the headers that go with it. */
public final class ProblemResponse {

    /** How long a caller is asked to wait for what is not there now, in seconds. */
    private static final String RETRY_AFTER = "5";

    private ProblemResponse() {}

    /** That problem as a response. */
    public static ResponseEntity<Object> of(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.kind().status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (problem.kind() == ProblemKind.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return ResponseEntity.status(problem.kind().status()).headers(headers).body(problem.members());
    }
}
