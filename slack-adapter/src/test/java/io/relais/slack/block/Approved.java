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
        Approvals.verify(
                PRETTY.toJson(SlackJson.tree(json)),
                new Options(new QuietReporter()).forFile().withExtension(".json"));
    }
}
