package io.relais.slack.request;

import io.relais.core.chat.Account;
import io.relais.slack.web.SlackCalls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a person came in, with what Slack gave for answering. Sealed, so that no way is left without an answer. */
public sealed interface Way {

    /** Who came in. */
    Account account();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Where one person can be told something, in a conversation.
     *
     * @param responseUrl Slack's address for it, or null
     * @param conversation the conversation
     * @param user the person
     */
    record Back(@Nullable String responseUrl, String conversation, String user) {}

    /** A slash command. */
    record Command(Account account, String triggerId, Back back) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.command(this);
        }
    }

    /** A control on a message of the bot. */
    record OnMessage(Account account, String triggerId, Back back, String message) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onMessage(this);
        }
    }

    /** An action on somebody's message. */
    record MessageMenu(Account account, String triggerId, Back back) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.messageMenu(this);
        }
    }

    /** A control on the home tab. */
    record OnHome(Account account, String triggerId) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onHome(this);
        }
    }

    /** A control in an open modal. */
    record InModal(Account account, String triggerId, Modal modal) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inModal(this);
        }
    }

    /** A form that was sent; its modal waits for what comes next. */
    record Submission(Account account, Modal modal, List<String> fields) implements Way {
        /** Copies the list. */
        public Submission {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.submission(this);
        }
    }

    /** The home tab was opened. */
    record HomeTab(Account account) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.homeTab(this);
        }
    }

    /** Words in the direct conversation with the bot. */
    record DirectMessage(Account account, SlackCalls.Place place, String words) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.directMessage(this);
        }
    }

    /** Words to the bot in a channel. */
    record Mention(Account account, SlackCalls.Place place, String words) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mention(this);
        }
    }

    /**
     * An open modal.
     *
     * @param id its id
     * @param hash its version
     * @param depth whether it lies on another one
     */
    record Modal(String id, @Nullable String hash, Depth depth) {

        /** Slack stacks three modals at most. */
        public enum Depth {
            FIRST,
            ON_ANOTHER
        }
    }

    /** Sees each way. */
    interface Visitor<R> {
        /** A slash command. */
        R command(Command way);

        /** A control on a message. */
        R onMessage(OnMessage way);

        /** An action on a message. */
        R messageMenu(MessageMenu way);

        /** A control on the home tab. */
        R onHome(OnHome way);

        /** A control in a modal. */
        R inModal(InModal way);

        /** A form that was sent. */
        R submission(Submission way);

        /** The home tab. */
        R homeTab(HomeTab way);

        /** A direct message. */
        R directMessage(DirectMessage way);

        /** A mention. */
        R mention(Mention way);
    }
}
