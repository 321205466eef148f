package io.relais.app.doctor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether there is a chat to hand leads over in.
 *
 * @param chats those that there are credentials for
 */
public record ChatsCheck(List<ExaminedChat> chats) implements Check {

    private static final String SUBJECT = "chats";

    public ChatsCheck {
        chats = List.copyOf(chats);
    }

    @Override
    public List<Finding> look() {
        return List.of(
                chats.isEmpty()
                        ? Finding.missing(
                                SUBJECT,
                                "none is set up: leads are taken in, and wait",
                                "connect Slack (docs/slack.md) or Teams (docs/teams.md)")
                        : Finding.ok(
                                SUBJECT, chats.stream().map(ExaminedChat::name).collect(Collectors.joining(", "))));
    }
}
