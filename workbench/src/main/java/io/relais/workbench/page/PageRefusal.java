package io.relais.workbench.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The page asked for something that is not there, or not possible. */
public final class PageRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private PageRefusal(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** What was asked for is not possible. */
    public static PageRefusal bad(String message) {
        return new PageRefusal(HttpStatus.BAD_REQUEST, message);
    }

    /** What was asked for is not there. */
    public static PageRefusal gone(String message) {
        return new PageRefusal(HttpStatus.NOT_FOUND, message);
    }

    /** What the page is told. */
    record Told(String error) {}

    /** Turns refusals into answers. */
    @RestControllerAdvice
    static final class Advice {
        @ExceptionHandler(PageRefusal.class)
        ResponseEntity<Told> told(PageRefusal refusal) {
            return ResponseEntity.status(refusal.status).body(new Told(String.valueOf(refusal.getMessage())));
        }
    }
}
