package io.relais.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;

/** Compares what Teams would be sent with a file beside the test. */
final class Approved {

    private Approved() {}

    /** By that name, which only holds letters and dashes. */
    static void verify(String name, JsonNode json) {
        Options named = Approvals.NAMES.withParameters(name);
        Approvals.verify(
                json.toPrettyString(),
                named.withReporter(new QuietReporter()).forFile().withExtension(".json"));
    }
}
