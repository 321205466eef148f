package io.relais.core.chat;

/** Something that a person did in a chat. The adapter verified who it was before it made one of these. */
public sealed interface Interaction {

    /** Who did it, and where. */
    Origin origin();

    /** One method for each variant, so that a new one can't be forgotten. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Words to the bot: a slash command, a mention or a direct message.
     *
     * @param command the first word without a slash, such as {@code lead}
     * @param text the rest, trimmed; may be empty
     */
    record Typed(Origin origin, String command, String text) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /**
     * A button on a card or on the home page.
     *
     * @param argument ids only, as the button was drawn with
     */
    record Pressed(Origin origin, ActionId action, String argument) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pressed(this);
        }
    }

    /** A button inside an open form, with what was filled in so far. */
    record PressedInForm(Origin origin, ActionId action, String argument, Filled form) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pressedInForm(this);
        }
    }

    /** A field of a form that saves as it goes was changed. The answer is not awaited by the person. */
    record Changed(Origin origin, Filled form) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changed(this);
        }
    }

    /** A form was sent. */
    record Submitted(Origin origin, Filled form) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.submitted(this);
        }
    }

    /** The person opened the bot's home page (Slack's App Home, the Teams personal tab's chat). */
    record HomeOpened(Origin origin) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.homeOpened(this);
        }
    }

    /**
     * A message was picked for an action, such as "Make a lead of this".
     *
     * @param action what to do with it
     * @param text the message as plain text
     */
    record MessagePicked(Origin origin, ActionId action, String text) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.messagePicked(this);
        }
    }

    /** A form as it came back: which one, what it remembered, what was filled in. */
    record Filled(FormId form, FormState state, Values values) {}

    /** Sees each kind of interaction. */
    interface Visitor<R> {
        /** Words to the bot. */
        R typed(Typed typed);

        /** A button. */
        R pressed(Pressed pressed);

        /** A button inside a form. */
        R pressedInForm(PressedInForm pressed);

        /** A field that saves as it goes. */
        R changed(Changed changed);

        /** A form that was sent. */
        R submitted(Submitted submitted);

        /** The home page. */
        R homeOpened(HomeOpened opened);

        /** A message action. */
        R messagePicked(MessagePicked picked);
    }
}
