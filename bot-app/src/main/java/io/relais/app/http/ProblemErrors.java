package io.relais.app.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what ended outside of every controller: refused by a filter or by the server itself. */
@RestController
final class ProblemErrors implements ErrorController {

    private static final int NOTHING_HERE = 404;

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Throwable thrown) {
            return ProblemResponse.of(FaultLog.told(thrown));
        }
        int number = status instanceof Integer known ? known : NOTHING_HERE;
        return ProblemResponse.of(new Problem(ProblemKind.ofStatus(number), ""));
    }
}
