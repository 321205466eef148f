package io.relais.workbench.slack.state;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody of the stand-in workspace, or the bot itself. */
public record Person(String id, String name, String email, Role role, String locale, ZoneId zone) {
    /** What the person is to the workspace. */
    public enum Role {
        /** Sells. */
        REP,
        /** Leads the sales team. */
        MANAGER,
        /** Sends the leads. */
        MARKETER,
        /** Comes from another company. */
        GUEST,
        /** The app's bot user. */
        BOT;

        /** The role as the page shows it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first name in lower case, as in {@code ?as=ana}. */
    public String slug() {
        return id.substring(2).toLowerCase(Locale.ROOT);
    }

    /** Whether the person is a guest of the workspace. */
    public boolean guest() {
        return role == Role.GUEST;
    }

    /** Whether this is the bot user. */
    public boolean bot() {
        return role == Role.BOT;
    }
}
