package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.teams.TeamsExamination;
import io.relais.teams.request.KeysUnavailable;
import java.util.List;

/**
 * Whether the keys can be read by which the bot knows that a request is Teams'.
 *
 * @param examination of the bot
 */
record TeamsKeysCheck(TeamsExamination examination) implements Check {

    private static final String SUBJECT = ExaminedTeams.NAME + ": keys";

    @Override
    public List<Finding> look() {
        try {
            examination.keys();
            return List.of(Finding.ok(SUBJECT, "what Teams signs with can be read"));
        } catch (KeysUnavailable away) {
            return List.of(Finding.missing(
                    SUBJECT,
                    "what Teams signs with can't be read: everything that it sends is refused",
                    "look at the network, at a proxy, and at RELAIS_TEAMS_OPENID_METADATA_URL if it is set"));
        }
    }
}
