package io.relais.app.api;

import io.relais.app.http.Fault;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.application.Handover;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a sender wants to become of leads that qualify. */
final class AskedHandover {

    private static final String PARAMETER = "handover";

    private AskedHandover() {}

    /** As the request's parameter says; at once where it says nothing. */
    static Handover of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked == null || asked.equals("at-once")) {
            return Handover.AT_ONCE;
        }
        if (asked.equals("by-hand")) {
            return Handover.BY_HAND;
        }
        Fault fault = new Fault("?" + PARAMETER, "must be at-once or by-hand");
        throw new Refused(new Problem(ProblemKind.BAD_REQUEST, "A parameter is wrong.", List.of(fault)));
    }
}
