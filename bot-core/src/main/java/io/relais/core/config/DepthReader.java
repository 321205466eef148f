package io.relais.core.config;

import io.relais.core.i18n.Localized;
import io.relais.core.qualification.Depth;
import io.relais.core.qualification.DepthPolicy;
import io.relais.core.qualification.DepthPolicy.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code depth} of {@code scoring.yaml}, which names frameworks that must be there. */
final class DepthReader {

    private static final int LONGEST_CYCLE = 120;
    private static final String HIGHEST_STAKE = "1000000000000";

    private final Map<String, String> known = new LinkedHashMap<>();

    DepthReader(List<String> frameworks) {
        frameworks.forEach(id -> known.put(id, id));
    }

    DepthPolicy read(Value value) {
        Section depth = value.section().keys("amount_unknown", "assumed_cycle_months", "steps");
        Section unknown = depth.at("amount_unknown").section().keys("framework", "reason");
        return new DepthPolicy(
                new Depth(framework(unknown), unknown.localized("reason")),
                depth.at("assumed_cycle_months").whole(1, LONGEST_CYCLE),
                steps(depth.at("steps")));
    }

    private List<Step> steps(Value value) {
        List<Step> steps = new ArrayList<>();
        for (Value item : value.someItems()) {
            int before = value.problems();
            Step step = step(item);
            if (rises(steps, step)) {
                steps.add(step);
            } else {
                item.complainUnlessSince(before, "the stakes must start at 0 and rise");
            }
        }
        return steps.isEmpty() ? List.of(new Step(BigDecimal.ZERO, "?", new Localized("?", "?"))) : steps;
    }

    private static boolean rises(List<Step> steps, Step step) {
        return steps.isEmpty()
                ? step.stake().signum() == 0
                : step.stake().compareTo(steps.get(steps.size() - 1).stake()) > 0;
    }

    private Step step(Value value) {
        Section step = value.section().keys("stake", "framework", "reason");
        return new Step(step.at("stake").number("0", HIGHEST_STAKE), framework(step), step.localized("reason"));
    }

    private String framework(Section section) {
        Value framework = section.at("framework");
        return known.isEmpty() ? framework.text() : framework.oneOf(known, "?");
    }
}
