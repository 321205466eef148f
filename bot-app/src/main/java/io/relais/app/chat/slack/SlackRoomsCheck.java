package io.relais.app.chat.slack;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.slack.SlackExamination;
import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackRooms;
import java.util.List;

/**
 * Whether the bot can post to the team's channels.
 *
 * @param examination of the workspace
 * @param rooms the channels, as the team writes them
 */
record SlackRoomsCheck(SlackExamination examination, List<String> rooms) implements Check {

    @Override
    public List<Finding> look() {
        return rooms.stream().map(this::room).toList();
    }

    private Finding room(String name) {
        String subject = ExaminedSlack.NAME + ": " + name;
        try {
            return standing(subject, examination.room(name));
        } catch (SlackFailure failure) {
            String said = "Slack says " + SlackErrors.explained(failure.code());
            return switch (failure.kind()) {
                case REFUSED -> Finding.missing(subject, said, "correct channels in team.yaml, or invite the bot");
                case CREDENTIALS, RETRY_LATER, PROGRAMMING_ERROR ->
                    Finding.unknown(subject, said, "mend what is said of the token above, then look again");
            };
        }
    }

    static Finding standing(String subject, SlackRooms.Room room) {
        if (room.isShared()) {
            return Finding.missing(
                    subject, "another organisation reads it: nothing is posted there", "name a channel of your own");
        }
        return room.isMember()
                ? Finding.ok(subject, "the bot is in it")
                : Finding.missing(subject, "the bot is not in it", "type /invite @Relais there");
    }
}
