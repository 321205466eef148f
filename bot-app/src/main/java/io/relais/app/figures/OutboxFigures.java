package io.relais.app.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.NoticeOutbox.OutboxState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;

/** How much waits in the outbox, as of the last look: asking for it costs nothing. */
public final class OutboxFigures {

    private final NoticeOutbox outbox;
    private final InstantSource clock;
    private volatile OutboxState state = new OutboxState(0, null, 0);

    OutboxFigures(NoticeOutbox outbox, InstantSource clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.clock = clock;
        gauge(meters, "relais.outbox.waiting", "Leads with notices that are not delivered", it -> it.state.waiting());
        gauge(
                meters,
                "relais.outbox.undeliverable",
                "Leads with notices that were given up",
                it -> it.state.undeliverable());
        gauge(
                meters,
                "relais.outbox.oldest.seconds",
                "How long the longest waiting notice has been due",
                it -> it.age().toSeconds());
    }

    private void gauge(MeterRegistry meters, String name, String what, ToDoubleFunction<OutboxFigures> value) {
        Gauge.builder(name, this, value).description(what).register(meters);
    }

    void look() {
        state = outbox.state();
    }

    /** As of the last look. */
    public OutboxState state() {
        return state;
    }

    /** How long the longest waiting notice has been due. */
    public Duration age() {
        Instant oldest = state.oldest();
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
