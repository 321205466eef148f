package io.relais.core.conversation;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Chores;
import io.relais.core.port.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends something once, whichever instance of the bot does it; again where it could not be sent. */
final class OnceOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OnceOnly.class);

    /** More than a big team's digests of a month: then what is remembered here is asked of the store again. */
    private static final int MANY = 10_000;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Chores chores;
    private final InstantSource clock;
    private final Set<String> finished = ConcurrentHashMap.newKeySet();

    OnceOnly(Chores chores, InstantSource clock) {
        this.chores = chores;
        this.clock = clock;
    }

    /** Not now; tried again when the lease has run out. */
    static Delivery later(Instant now, String why) {
        return new Delivery.Later(now.plus(A_MINUTE), why);
    }

    /** Sends it, unless that was done; {@code sending} answers null where there is nothing to send. */
    void does(String key, Supplier<@Nullable Delivery> sending) {
        if (finished.contains(key) || !chores.take(key, clock.instant())) {
            return;
        }
        Delivery delivery = attempt(sending);
        if (delivery == null || delivery.accept(new Ending(kind(key)))) {
            chores.finish(key);
            remember(key);
        }
    }

    private @Nullable Delivery attempt(Supplier<@Nullable Delivery> sending) {
        try {
            return sending.get();
        } catch (ChatUnavailable away) {
            return later(clock.instant(), "the chat is away");
        }
    }

    private void remember(String key) {
        if (finished.size() >= MANY) {
            finished.clear();
        }
        finished.add(key);
    }

    /** The log names nobody. */
    private static String kind(String key) {
        return key.substring(0, Math.max(0, key.indexOf(':')));
    }

    /** Whether nothing more is to be done. */
    private record Ending(String kind) implements Delivery.Visitor<Boolean> {

        @Override
        public Boolean done(Delivery.Done done) {
            LOG.info("digest kind={} sent", kind);
            return true;
        }

        @Override
        public Boolean later(Delivery.Later later) {
            LOG.warn("digest kind={} put off: {}", kind, later.why());
            return false;
        }

        @Override
        public Boolean refused(Delivery.Refused refused) {
            LOG.error("digest kind={} given up: {}", kind, refused.why());
            return true;
        }
    }
}
