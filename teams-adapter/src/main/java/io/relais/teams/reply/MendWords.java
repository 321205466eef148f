package io.relais.teams.reply;

import io.relais.core.chat.Reply;
import java.util.TreeMap;

/** What to mend, as words, for where no field can show it. */
final class MendWords {

    private MendWords() {}

    static String of(Reply.Mend mend) {
        return String.join("\n", new TreeMap<>(mend.byField()).values());
    }
}
