package io.relais.teams.request;

import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import java.util.Locale;

/** Words to the bot: the first one is the command, with or without a slash. */
final class Words {

    private static final String HELP = "help";

    /** Nobody asks for more than that; what is longer is cut. */
    private static final int MOST = 4_000;

    private Words() {}

    static Interaction typed(Origin origin, String words) {
        String text = words.length() > MOST ? words.substring(0, MOST).strip() : words.strip();
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String first = text.substring(0, end).toLowerCase(Locale.ROOT);
        String command = first.startsWith("/") ? first.substring(1) : first;
        return new Interaction.Typed(
                origin, command.isEmpty() ? HELP : command, text.substring(end).strip());
    }
}
