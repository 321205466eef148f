package io.relais.teams.request;

import io.relais.core.chat.Card;
import org.jspecify.annotations.Nullable;

/** How a person came in. Sealed, so that no way is left without an answer. */
public sealed interface Way {

    /** Who came in, and where. */
    Asker asker();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Words in the chat with the bot, or a button of an old client there. */
    record Chat(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chat(this);
        }
    }

    /** The same where others read along. */
    record Room(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.room(this);
        }
    }

    /** A button on a card: Teams awaits what this person is shown in its place. */
    record OnCard(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onCard(this);
        }
    }

    /** A button of a form that is a message in the chat: Teams awaits what this person is shown in its place. */
    record InChatForm(Asker asker, SentForm form) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inChatForm(this);
        }
    }

    /** Teams asks by itself for this person's version of a card; {@code again} is how, or null where nobody knows. */
    record Refreshing(Asker asker, Card.@Nullable Viewing again) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refreshing(this);
        }
    }

    /** A button that opens a dialog, or an action on a message: Teams awaits the dialog. */
    record Opening(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opening(this);
        }
    }

    /** A button in a dialog: Teams awaits what it shows next; {@code form} is null where it shows none. */
    record InDialog(Asker asker, @Nullable SentForm form) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inDialog(this);
        }
    }

    /** A search: Teams awaits its results. */
    record Searching(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.searching(this);
        }
    }

    /** A result was picked: Teams awaits the card to insert. */
    record Picking(Asker asker) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picking(this);
        }
    }

    /** Sees each way. */
    interface Visitor<R> {
        /** Words in the chat. */
        R chat(Chat way);

        /** Words where others read along. */
        R room(Room way);

        /** A button on a card. */
        R onCard(OnCard way);

        /** A button of a form in the chat. */
        R inChatForm(InChatForm way);

        /** A card that is brought up to date by itself. */
        R refreshing(Refreshing way);

        /** A dialog to open. */
        R opening(Opening way);

        /** A button in a dialog. */
        R inDialog(InDialog way);

        /** A search. */
        R searching(Searching way);

        /** A result that was picked. */
        R picking(Picking way);
    }
}
