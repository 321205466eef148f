package io.relais.app.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that was found.
 *
 * @param all in the order in which it was looked at
 */
public record Findings(List<Finding> all) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LINE = "%-8s %-17s %s%n";

    public Findings {
        all = List.copyOf(all);
    }

    /** Looks at all of it, one check after the other. */
    public static Findings of(List<Check> checks) {
        List<Finding> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.look()));
        return new Findings(found);
    }

    /** Whether the handover can work: nothing that it needs is missing. */
    public boolean areGood() {
        return all.stream().noneMatch(finding -> finding.mark() == Mark.MISSING);
    }

    /** For a person: one line each, with the next step below. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Finding finding : all) {
            table.append(LINE.formatted(finding.mark().word(), finding.subject(), finding.detail()));
            if (!finding.next().isEmpty()) {
                table.append(LINE.formatted("", "", "next: " + finding.next()));
            }
        }
        return table.toString();
    }

    /** For a program. */
    public String json() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("ok", areGood());
        shown.put("findings", all.stream().map(Findings::shown).toList());
        return JSON.writeValueAsString(shown);
    }

    private static Map<String, String> shown(Finding finding) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("mark", finding.mark().word());
        shown.put("subject", finding.subject());
        shown.put("detail", finding.detail());
        shown.put("next", finding.next());
        return shown;
    }
}
