package io.relais.app.doctor;

import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import io.relais.core.routing.TeamRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the people of the team are found in the chats, by their e-mail addresses.
 *
 * @param chats where
 * @param team whom
 * @param patience with a chat that answers so many questions at once and no more
 */
public record PeopleCheck(List<ExaminedChat> chats, Team team, Patience patience) implements Check {

    public PeopleCheck {
        chats = List.copyOf(chats);
    }

    @Override
    public List<Finding> look() {
        List<Roll> rolls =
                chats.stream().map(chat -> Roll.call(chat, team, patience)).toList();
        List<Finding> found = new ArrayList<>(rolls.stream().map(Roll::finding).toList());
        boolean isComplete = rolls.stream().allMatch(roll -> roll.trouble() == null);
        String lost = lostReps(rolls);
        if (!rolls.isEmpty() && isComplete && !lost.isEmpty()) {
            found.add(Finding.missing(
                    "reps",
                    "in no chat: " + lost,
                    "leads are assigned to them and their cards reach nobody: mend team.yaml, or let them join"));
        }
        return found;
    }

    private String lostReps(List<Roll> rolls) {
        return team.with(TeamRole.REP).stream()
                .map(Member::id)
                .filter(id -> rolls.stream().noneMatch(roll -> roll.present().contains(id)))
                .collect(Collectors.joining(", "));
    }
}
