package io.relais.app.start;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.SettingsCheck;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.config.ConfigurationException;
import io.relais.core.config.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Reads settings and definitions before anything else is up; a mistake in either ends the start. */
public final class DefinitionsFirst implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Configuration configuration = read(event.getEnvironment());
        ConfigurableBootstrapContext bootstrap = event.getBootstrapContext();
        bootstrap.addCloseListener((BootstrapContextClosedEvent closed) ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("configuration", configuration));
    }

    /**
     * The definitions that these settings name.
     *
     * @throws StartRefused with everything that is wrong
     */
    public static Configuration read(Environment environment) {
        RelaisSettings settings = Binder.get(environment).bindOrCreate("relais", RelaisSettings.class);
        List<String> problems = new ArrayList<>(SettingsCheck.problems(settings));
        Configuration configuration = load(settings, problems);
        if (configuration == null || !problems.isEmpty()) {
            throw new StartRefused(ExitCode.WRONG_CONFIGURATION, problems);
        }
        return configuration;
    }

    private static @Nullable Configuration load(RelaisSettings settings, List<String> problems) {
        try {
            return Configuration.load(ConfigSource.directory(settings.configFolder()));
        } catch (ConfigurationException wrong) {
            wrong.problems().stream().map(Problem::toString).forEach(problems::add);
            return null;
        }
    }

    /** After everything that completes the settings, logging included. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
