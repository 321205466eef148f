package io.relais.app.demo;

import io.relais.core.application.LeadService;
import io.relais.core.config.Configuration;
import io.relais.core.demo.DemoPlay;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** The example month over HTTP, where that was switched on. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("relais.development-data")
class DemoWiring {

    @Bean
    DemoPlay demoPlay(LeadService.Setting setting, Configuration definitions) {
        return new DemoPlay(setting, definitions.team());
    }

    @Bean
    DemoMaking demoMaking() {
        LoggerFactory.getLogger(DemoMaking.class)
                .warn("RELAIS_DEVELOPMENT_DATA is on: whoever has an API key can fill the record with example leads."
                        + " Never use it where real leads are handed over.");
        return new DemoMaking();
    }
}
