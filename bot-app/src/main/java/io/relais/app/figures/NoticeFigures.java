package io.relais.app.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.relais.core.conversation.DeliveryLog;
import io.relais.core.lead.Notice;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** Counts what became of notices, and logs the ones that somebody must look at. */
@Component
public final class NoticeFigures implements DeliveryLog {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeFigures.class);

    /** A notice that goes out later than this after its decision is late. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final MeterRegistry meters;

    NoticeFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void settled(Pending notice, Settlement settlement, Instant at) {
        String kind = notice.notice().accept(new Kind());
        String outcome = settlement.accept(new Ending(kind, notice, at));
        Counter.builder("relais.notices")
                .description("What became of notices")
                .tag("kind", kind)
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }

    @Override
    public void left(Left left) {
        Counter.builder("relais.posts.left")
                .description("Messages that could not be brought up to date, and never can")
                .tag("channel", left.channel().name().toLowerCase(Locale.ROOT))
                .tag("why", left.why().name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }

    private record Ending(String kind, Pending notice, Instant at) implements Settlement.Visitor<String> {

        @Override
        public String delivered(Settlement.Delivered delivered) {
            return notice.since().plus(LATE).isBefore(at) ? "late" : "sent";
        }

        @Override
        public String putOff(Settlement.PutOff putOff) {
            Level level = notice.since().plus(LATE).isBefore(at) ? Level.WARN : Level.DEBUG;
            LOG.atLevel(level)
                    .log(
                            "notice kind={} put off until {}, tried {} times before",
                            kind,
                            putOff.notBefore(),
                            notice.tries());
            return "put_off";
        }

        @Override
        public String givenUp(Settlement.GivenUp givenUp) {
            LOG.error("notice kind={} given up: {}", kind, givenUp.why());
            return "failed";
        }
    }

    private record Kind() implements Notice.Visitor<String> {

        @Override
        public String offer(Notice.Offer offer) {
            return "offer";
        }

        @Override
        public String refresh() {
            return "refresh";
        }

        @Override
        public String announce() {
            return "announce";
        }

        @Override
        public String report(Notice.Report report) {
            return "report";
        }

        @Override
        public String answer(Notice.Answer answer) {
            return "answer";
        }
    }
}
