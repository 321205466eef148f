package io.relais.app.start;

import io.relais.core.config.Configuration;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Reads settings and definitions before anything else is up; a mistake in either ends the start. */
public final class DefinitionsFirst implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Configuration configuration = Prepared.read(event.getEnvironment()).definitions();
        ConfigurableBootstrapContext bootstrap = event.getBootstrapContext();
        bootstrap.addCloseListener((BootstrapContextClosedEvent closed) ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("configuration", configuration));
    }

    /** After everything that completes the settings, logging included. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
