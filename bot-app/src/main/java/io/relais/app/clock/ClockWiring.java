package io.relais.app.clock;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time: the machine's, unless the development clock is switched on. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {

    /** Where the time may be moved. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("relais.development-clock")
    static class Development {

        @Bean
        MovableClock movableClock() {
            LoggerFactory.getLogger(MovableClock.class)
                    .warn("RELAIS_DEVELOPMENT_CLOCK is on: whoever has an API key can move the time of this bot."
                            + " Never use it where real leads are handed over.");
            return new MovableClock(Clock.tickMillis(ZoneOffset.UTC));
        }
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
