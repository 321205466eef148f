package io.relais.slack.reply;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import io.relais.slack.block.SlackMessage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the acknowledgement itself carries; everything else is done by calls. */
public sealed interface Ack {

    /** Nothing more to do. */
    static Ack none() {
        return new Nothing();
    }

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Nothing. */
    record Nothing() implements Ack {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /** A message that only this person sees. */
    record Whisper(SlackMessage message) implements Ack {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whisper(message);
        }
    }

    /** The modal becomes this one. */
    record Turn(View view) implements Ack {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turn(view);
        }
    }

    /** This modal lies on top of the one that was sent. */
    record Push(View view) implements Ack {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.push(view);
        }
    }

    /** The modal stays and shows what to mend. */
    record Mend(Map<String, String> byField) implements Ack {
        /** Copies the map. */
        public Mend {
            byField = Map.copyOf(byField);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mend(byField);
        }
    }

    /** All modals close. */
    record Clear() implements Ack {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clear();
        }
    }

    /** The body that Slack documents for it, empty where there is none. */
    default JsonObject body() {
        return accept(AckBody.INSTANCE);
    }

    /** The private message that it carries, or null. */
    default @Nullable SlackMessage message() {
        return null;
    }

    /** Sees each variant. */
    interface Visitor<R> {
        /** Nothing. */
        R nothing();

        /** A private message. */
        R whisper(SlackMessage message);

        /** Another modal in its place. */
        R turn(View view);

        /** Another modal on top. */
        R push(View view);

        /** What to mend. */
        R mend(Map<String, String> byField);

        /** The end of all modals. */
        R clear();
    }
}
