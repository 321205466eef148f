package io.relais.slack.block;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;

/** Compares what Slack would be sent with a file beside the test. */
final class Approved {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Approved() {}

    static void verify(Object json) {
        verify(json, new Options());
    }

    /** One of several of a test, by a name of letters and dashes. */
    static void verify(String name, Object json) {
        verify(json, Approvals.NAMES.withParameters(name));
    }

    private static void verify(Object json, Options options) {
        Approvals.verify(
                PRETTY.toJson(SlackJson.tree(json)),
                options.withReporter(new QuietReporter()).forFile().withExtension(".json"));
    }
}
