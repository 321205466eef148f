package io.relais.app.chat.slack;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.app.settings.SlackAccess;
import java.util.List;

/**
 * How what people do in Slack gets to the bot.
 *
 * @param access credentials that are complete
 */
record SlackRequestsCheck(SlackAccess access) implements Check {

    private static final String SUBJECT = ExaminedSlack.NAME + ": requests";
    private static final String APP_TOKEN = "xapp-";

    @Override
    public List<Finding> look() {
        if (!access.appToken().isSet()) {
            return List.of(Finding.ok(SUBJECT, "over HTTP; the signing secret is set"));
        }
        return List.of(
                access.appToken().reveal(token -> token.startsWith(APP_TOKEN))
                        ? Finding.ok(SUBJECT, "Socket Mode: no public address and no signing secret needed")
                        : Finding.missing(
                                SUBJECT,
                                "RELAIS_SLACK_APP_TOKEN is no app-level token: those begin with " + APP_TOKEN,
                                "make one with the scope connections:write, or unset it to be called over HTTP"));
    }
}
