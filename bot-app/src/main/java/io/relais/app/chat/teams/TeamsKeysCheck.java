package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.ClockCheck;
import io.relais.app.doctor.Finding;
import io.relais.teams.TeamsExamination;
import io.relais.teams.request.KeysUnavailable;
import java.time.InstantSource;
import java.util.List;

/**
 * Whether the keys can be read by which the bot knows that a request is Teams', and whether the clocks agree by which a token
 * has run out.
 *
 * @param examination of the bot
 * @param realTime this computer's clock
 */
record TeamsKeysCheck(TeamsExamination examination, InstantSource realTime) implements Check {

    private static final String SUBJECT = ExaminedTeams.NAME + ": keys";

    @Override
    public List<Finding> look() {
        try {
            examination.keys();
            return List.of(
                    Finding.ok(SUBJECT, "what Teams signs with can be read"),
                    new ClockCheck(ExaminedTeams.NAME).compared(examination.answeredAt(), realTime.instant()));
        } catch (KeysUnavailable away) {
            return List.of(Finding.missing(
                    SUBJECT,
                    "what Teams signs with can't be read: everything that it sends is refused",
                    "look at the network, at a proxy, and at RELAIS_TEAMS_OPENID_METADATA_URL if it is set"));
        }
    }
}
