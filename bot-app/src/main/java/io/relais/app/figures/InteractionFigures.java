package io.relais.app.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.relais.core.chat.Channel;
import io.relais.core.conversation.InteractionLog;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One log line and one measurement for each interaction. */
@Component
public final class InteractionFigures implements InteractionLog {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionFigures.class);

    private final MeterRegistry meters;

    InteractionFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void answered(Channel channel, String what, Outcome outcome, Duration took) {
        String chat = channel.name().toLowerCase(Locale.ROOT);
        String ended = outcome.name().toLowerCase(Locale.ROOT);
        Timer.builder("relais.interactions")
                .description("Time to answer what people do in a chat")
                .tag("channel", chat)
                .tag("command", what)
                .tag("outcome", ended)
                .publishPercentileHistogram()
                .register(meters)
                .record(took);
        LOG.info("interaction channel={} command={} outcome={} ms={}", chat, what, ended, took.toMillis());
    }
}
