package io.relais.app.settings;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the settings before anything is started on them. */
public final class SettingsCheck {

    private SettingsCheck() {}

    /** Every problem, each in one line that names the setting and no secret. */
    public static List<String> problems(RelaisSettings settings) {
        List<String> problems = new ArrayList<>(ApiKey.problems(settings.apiKeys()));
        problems.addAll(settings.embedded().problems());
        problems.addAll(slack(settings.slack()));
        problems.addAll(TeamsCheck.problems(settings.teams()));
        if (settings.mongodb().uri().isSet()
                && !settings.mongodb()
                        .uri()
                        .reveal(uri -> uri.startsWith("mongodb://") || uri.startsWith("mongodb+srv://"))) {
            problems.add("RELAIS_MONGODB_URI: does not start with mongodb:// or mongodb+srv://");
        }
        if (!settings.publicUrl().isBlank() && !WebAddress.isOne(settings.publicUrl())) {
            problems.add("RELAIS_PUBLIC_URL: is not an http:// or https:// address");
        }
        return problems;
    }

    private static List<String> slack(SlackAccess slack) {
        List<String> problems = new ArrayList<>();
        if (slack.partial()) {
            problems.add(
                    "RELAIS_SLACK_BOT_TOKEN: Slack needs it together with RELAIS_SLACK_SIGNING_SECRET (requests over"
                            + " HTTP) or RELAIS_SLACK_APP_TOKEN (Socket Mode); unset all of them to run without Slack");
        }
        if (!WebAddress.isOne(slack.api())) {
            problems.add("RELAIS_SLACK_API_URL: is not an http:// or https:// address");
        }
        return problems;
    }
}
