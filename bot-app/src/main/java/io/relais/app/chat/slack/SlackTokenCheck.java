package io.relais.app.chat.slack;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.ClockCheck;
import io.relais.app.doctor.Finding;
import io.relais.slack.SlackExamination;
import io.relais.slack.SlackSurface;
import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackStanding;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether Slack takes the bot's token, and what it lets the bot do.
 *
 * @param examination of the workspace
 * @param realTime this computer's clock
 */
record SlackTokenCheck(SlackExamination examination, InstantSource realTime) implements Check {

    private static final String SUBJECT = ExaminedSlack.NAME + ": token";

    @Override
    public List<Finding> look() {
        try {
            SlackStanding standing = examination.standing();
            return List.of(
                    Finding.ok(SUBJECT, "taken, workspace " + standing.team()),
                    scopes(standing.scopes()),
                    new ClockCheck(ExaminedSlack.NAME).compared(standing.answeredAt(), realTime.instant()));
        } catch (SlackFailure failure) {
            return List.of(refused(failure));
        }
    }

    private static Finding refused(SlackFailure failure) {
        return switch (failure.kind()) {
            case CREDENTIALS ->
                Finding.missing(
                        SUBJECT,
                        "Slack says " + SlackErrors.explained(failure.code()),
                        "set RELAIS_SLACK_BOT_TOKEN to the token of the installed app (docs/slack.md, step 3)");
            case RETRY_LATER, REFUSED, PROGRAMMING_ERROR ->
                Finding.missing(
                        SUBJECT,
                        "Slack did not answer as it should (" + failure.getMessage() + ")",
                        "look at the network, at a proxy, and at RELAIS_SLACK_API_URL if it is set; then look again");
        };
    }

    static Finding scopes(Set<String> granted) {
        String subject = ExaminedSlack.NAME + ": scopes";
        if (granted.isEmpty()) {
            return Finding.unknown(subject, "Slack did not say which there are", "compare the app with the manifest");
        }
        Set<String> missing = new TreeSet<>(SlackSurface.SCOPES);
        missing.removeAll(granted);
        return missing.isEmpty()
                ? Finding.ok(subject, "all " + SlackSurface.SCOPES.size() + " of the manifest")
                : Finding.missing(
                        subject,
                        "not granted: " + String.join(", ", missing),
                        "paste the manifest into the app again, and install the app again");
    }
}
