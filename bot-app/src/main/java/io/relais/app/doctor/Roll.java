package io.relais.app.doctor;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.StoreUnavailable;
import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the team a chat knows.
 *
 * @param chat which chat
 * @param present ids of those whom it has an account of
 * @param absent ids of those whom it has none of
 * @param trouble why it could not be asked for the others; null where all were asked for
 */
record Roll(
        String chat,
        List<String> present,
        List<String> absent,
        @Nullable String trouble) {

    Roll {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** Asks the chat for one after the other, until it can't be asked any more. */
    static Roll call(ExaminedChat chat, Team team) {
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Member member : team.members()) {
            try {
                boolean isThere = chat.gateway().accountOf(member.email()) != null;
                (isThere ? present : absent).add(member.id());
            } catch (ChatUnavailable | StoreUnavailable away) {
                return new Roll(chat.name(), present, absent, String.valueOf(away.getMessage()));
            }
        }
        return new Roll(chat.name(), present, absent, null);
    }

    Finding finding() {
        String subject = chat + ": people";
        if (trouble != null) {
            return Finding.warn(
                    subject,
                    counted() + "; it can't be asked now: " + trouble,
                    "mend what is said of " + chat + " above, or ask the running bot: /actuator/health");
        }
        return absent.isEmpty()
                ? Finding.ok(subject, counted())
                : Finding.warn(
                        subject,
                        counted() + ", not: " + String.join(", ", absent),
                        "correct their e-mail in team.yaml, or let them join; guests are not found");
    }

    private String counted() {
        int asked = present.size() + absent.size();
        return asked == 0 ? "nobody was asked for" : "%d of %d have an account".formatted(present.size(), asked);
    }
}
