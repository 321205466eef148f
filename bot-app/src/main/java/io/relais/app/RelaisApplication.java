package io.relais.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What Spring looks through for the parts of the bot. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class RelaisApplication {}
