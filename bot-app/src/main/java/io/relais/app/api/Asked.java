package io.relais.app.api;

import io.relais.app.http.Fault;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.lead.LeadStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a caller asks for, and what is wrong with that.
 *
 * @param parameters the request's
 * @param known the names that they may have
 * @param faults what was found so far
 */
record Asked(Map<String, String> parameters, Set<String> known, List<Fault> faults) {

    static Asked of(Map<String, String> parameters, Set<String> known) {
        return new Asked(parameters, known, new ArrayList<>());
    }

    /** The parameter of that name, or null; {@code of} returns null for what it does not know. */
    <T> @Nullable T as(String name, Function<String, @Nullable T> of, String expected) {
        String text = parameters.get(name);
        T known = text == null || text.isBlank() ? null : of.apply(text);
        if (text != null && !text.isBlank() && known == null) {
            faults.add(new Fault("?" + name, expected));
        }
        return known;
    }

    @Nullable
    LeadStage stage() {
        return as("stage", Asked::stage, "must be one of " + Arrays.toString(LeadStage.values()));
    }

    private static @Nullable LeadStage stage(String text) {
        return Arrays.stream(LeadStage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String owner() {
        return as("owner", Function.identity(), "");
    }

    void refuseFaults() {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new Fault("?" + name, "is not a parameter")));
        if (!faults.isEmpty()) {
            throw new Refused(new Problem(ProblemKind.BAD_REQUEST, "Some parameters are wrong.", faults));
        }
    }
}
