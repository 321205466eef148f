package io.relais.core.chat;

import java.util.Map;

/** What the bot answers. A value: the channel decides how it is shown, the core decides what is said. */
public sealed interface Reply {

    /** One method for each variant, so that a channel can't forget one. */
    <R> R accept(Visitor<R> visitor);

    /** A card that only this person sees. */
    record Show(Card card) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.show(this);
        }
    }

    /** The card that the button is on becomes this one. */
    record Update(Card card) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /** A few words that only this person sees. */
    record Say(String words) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.say(this);
        }
    }

    /** Opens a form; or, from within a form, turns it to this page. */
    record Open(Form form) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

    /** The form stays open and says, field by field, what to mend. The keys are field ids of that form. */
    record Mend(Map<String, String> byField) implements Reply {
        /** Copies the map and refuses an empty one. */
        public Mend {
            byField = Map.copyOf(byField);
            if (byField.isEmpty()) {
                throw new IllegalArgumentException("nothing to mend");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mend(this);
        }
    }

    /** The person's home page becomes this card. */
    record Home(Card card) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.home(this);
        }
    }

    /** Nothing to show: what changed is seen where it is, or it was only saved. An open form closes. */
    record Nothing() implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /** Shows each kind of reply. */
    interface Visitor<R> {
        /** A private card. */
        R show(Show show);

        /** The card becomes another. */
        R update(Update update);

        /** Private words. */
        R say(Say say);

        /** A form, or its next page. */
        R open(Open open);

        /** What to mend in the form. */
        R mend(Mend mend);

        /** The home page. */
        R home(Home home);

        /** Nothing to show. */
        R nothing();
    }
}
