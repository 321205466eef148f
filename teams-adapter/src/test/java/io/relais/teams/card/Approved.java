package io.relais.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;

/** Compares what Teams would be sent with a file beside the test. */
final class Approved {

    private Approved() {}

    static void verify(JsonNode json) {
        verify(json, new Options());
    }

    /** One of several of a test, by a name of letters and dashes. */
    static void verify(String name, JsonNode json) {
        verify(json, Approvals.NAMES.withParameters(name));
    }

    private static void verify(JsonNode json, Options options) {
        Approvals.verify(
                json.toPrettyString(),
                options.withReporter(new QuietReporter()).forFile().withExtension(".json"));
    }
}
