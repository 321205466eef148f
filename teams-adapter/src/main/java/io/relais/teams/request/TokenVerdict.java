package io.relais.teams.request;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether an activity comes from whom it says. */
public sealed interface TokenVerdict {

    /** One function for each variant. */
    <R> R fold(Function<ClaimsIdentity, R> accepted, Function<Reason, R> refused, Supplier<R> undecided);

    /** It does. */
    record Accepted(ClaimsIdentity identity) implements TokenVerdict {
        @Override
        public <R> R fold(Function<ClaimsIdentity, R> accepted, Function<Reason, R> refused, Supplier<R> undecided) {
            return accepted.apply(identity);
        }
    }

    /** It does not: to be answered with 401. */
    record Refused(Reason reason) implements TokenVerdict {
        @Override
        public <R> R fold(Function<ClaimsIdentity, R> accepted, Function<Reason, R> refused, Supplier<R> undecided) {
            return refused.apply(reason);
        }
    }

    /** The issuer's keys can't be had now: to be answered with 503, so that Teams sends it again. */
    record Undecided() implements TokenVerdict {
        @Override
        public <R> R fold(Function<ClaimsIdentity, R> accepted, Function<Reason, R> refused, Supplier<R> undecided) {
            return undecided.get();
        }
    }

    /** Why an activity is not trusted; for a counter and the log, not for whoever sent it. */
    enum Reason {
        /** No {@code Authorization: Bearer} header. */
        NO_TOKEN,
        /** Not three parts of JSON in base64, or of a kind that is not RS256. */
        UNREADABLE,
        /** Signed by a key that the issuer does not publish. */
        UNKNOWN_KEY,
        /** Not signed by the key it names. */
        WRONG_SIGNATURE,
        /** Of another issuer. */
        WRONG_ISSUER,
        /** Meant for another bot. */
        WRONG_AUDIENCE,
        /** Without an end, ended, or not begun. */
        WRONG_TIME,
        /** For another service URL than the activity names. */
        WRONG_SERVICE_URL,
        /** The key does not speak for this chat. */
        NOT_ENDORSED,
        /** The activity wants its answers sent to a host that is not allowed. */
        HOST_NOT_ALLOWED
    }
}
