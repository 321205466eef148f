package io.relais.app.doctor;

import io.relais.core.port.ChatUnavailable;
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
        ExaminedChat chat,
        List<String> present,
        List<String> absent,
        @Nullable String trouble) {

    Roll {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** Asks the chat for one after the other, until it can't be asked any more. */
    static Roll call(ExaminedChat chat, Team team, Patience patience) {
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Member member : team.members()) {
            try {
                boolean hasAnswered = !present.isEmpty() || !absent.isEmpty();
                Patience forIt = hasAnswered ? patience : Patience.none();
                (isThere(chat, member, forIt) ? present : absent).add(member.id());
            } catch (ChatUnavailable away) {
                return new Roll(chat, present, absent, String.valueOf(away.getMessage()));
            }
        }
        return new Roll(chat, present, absent, null);
    }

    private static boolean isThere(ExaminedChat chat, Member member, Patience patience) {
        while (true) {
            try {
                return chat.gateway().accountOf(member.email()) != null;
            } catch (ChatUnavailable busy) {
                if (!patience.waits(busy.retryAfter())) {
                    throw busy;
                }
            }
        }
    }

    Finding finding() {
        String subject = chat.name() + ": people";
        if (trouble != null) {
            return Finding.unknown(
                    subject,
                    found() + "; it can't be asked now: " + trouble,
                    "mend what is said of " + chat.name() + " above, or wait a minute; then look again");
        }
        return absent.isEmpty() ? Finding.ok(subject, found()) : Finding.warn(subject, found(), chat.invitation());
    }

    private String found() {
        int asked = present.size() + absent.size();
        if (asked == 0) {
            return "nobody was asked for";
        }
        String counted =
                "%d of %d%s have an account".formatted(present.size(), asked, trouble == null ? "" : " asked for");
        return absent.isEmpty() ? counted : counted + ", not: " + String.join(", ", absent);
    }
}
