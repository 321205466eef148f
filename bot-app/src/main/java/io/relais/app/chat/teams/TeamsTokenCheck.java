package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.teams.TeamsExamination;
import io.relais.teams.web.TeamsErrors;
import io.relais.teams.web.TeamsFailure;
import java.util.List;

/**
 * Whether Microsoft gives the bot a token.
 *
 * @param examination of the bot
 */
record TeamsTokenCheck(TeamsExamination examination) implements Check {

    private static final String SUBJECT = ExaminedTeams.NAME + ": token";

    @Override
    public List<Finding> look() {
        try {
            examination.token();
            return List.of(Finding.ok(SUBJECT, "given for the app's credentials"));
        } catch (TeamsFailure failure) {
            return List.of(refused(failure));
        }
    }

    private static Finding refused(TeamsFailure failure) {
        return switch (failure.kind()) {
            case CREDENTIALS ->
                Finding.missing(
                        SUBJECT,
                        "Microsoft says " + TeamsErrors.explained(failure.code()),
                        "compare RELAIS_TEAMS_APP_ID, _TENANT_ID and the credentials with the app registration"
                                + " (docs/teams.md)");
            case RETRY_LATER, NOT_INSTALLED, REFUSED, PROGRAMMING_ERROR ->
                Finding.missing(
                        SUBJECT,
                        "Microsoft did not answer as it should (" + failure.getMessage() + ")",
                        "look at the network, at a proxy, and at RELAIS_TEAMS_TOKEN_URL if it is set; then look again");
        };
    }
}
