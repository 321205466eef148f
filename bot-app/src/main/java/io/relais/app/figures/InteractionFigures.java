package io.relais.app.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.relais.core.conversation.InteractionLog;
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
    public void answered(Answered answered) {
        String chat = answered.channel().name().toLowerCase(Locale.ROOT);
        String ended = answered.outcome().name().toLowerCase(Locale.ROOT);
        Timer.builder("relais.interactions")
                .description("Time to answer what people do in a chat")
                .tag("channel", chat)
                .tag("command", answered.what())
                .tag("outcome", ended)
                .publishPercentileHistogram()
                .register(meters)
                .record(answered.took());
        LOG.info(
                "interaction channel={} command={} lead={} outcome={} ms={}",
                chat,
                answered.what(),
                answered.lead(),
                ended,
                answered.took().toMillis());
    }
}
