package io.relais.app.api.read;

import io.relais.app.http.Fault;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a body, as far as it was read. */
final class Findings {

    /** More would help nobody. */
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    void add(String pointer, String detail) {
        if (faults.size() < MOST) {
            faults.add(new Fault(pointer, detail));
        }
    }

    int count() {
        return faults.size();
    }

    void refuseAny() {
        if (!faults.isEmpty()) {
            throw new Refused(new Problem(ProblemKind.WRONG_FIELDS, "Nothing was stored; errors says why.", faults));
        }
    }
}
