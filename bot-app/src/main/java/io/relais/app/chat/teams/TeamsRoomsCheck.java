package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.core.port.ChatUnavailable;
import io.relais.teams.TeamsExamination;
import io.relais.teams.web.TeamsErrors;
import io.relais.teams.web.TeamsFailure;
import java.util.List;

/**
 * Whether the bot knows the team's channels, and may post there.
 *
 * @param examination of the bot
 * @param rooms the channels, as the team writes them
 */
record TeamsRoomsCheck(TeamsExamination examination, List<String> rooms) implements Check {

    @Override
    public List<Finding> look() {
        return rooms.stream().map(this::room).toList();
    }

    private Finding room(String name) {
        String subject = ExaminedTeams.NAME + ": " + name;
        try {
            examination.room(name);
            return Finding.ok(subject, "the bot was added to its team");
        } catch (TeamsFailure refused) {
            return Finding.missing(
                    subject,
                    "nothing can be posted there: " + TeamsErrors.explained(refused.code()),
                    "correct channels in team.yaml, or add the app to the team (docs/teams.md, step 8)");
        } catch (ChatUnavailable noRecord) {
            return Finding.unknown(
                    subject, String.valueOf(noRecord.getMessage()), "mend what is said of the record; then look again");
        }
    }
}
