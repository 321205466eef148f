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
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Settings and definitions, read before anything else is up.
 *
 * @param settings what the operator set
 * @param configuration what sales and marketing agreed on; null where it can't be read
 * @param problems everything that is wrong with either, a line each
 */
public record Prepared(RelaisSettings settings, @Nullable Configuration configuration, List<String> problems) {

    public Prepared {
        problems = List.copyOf(problems);
    }

    /** What these settings say and name. */
    static Prepared read(Environment environment) {
        RelaisSettings settings = Binder.get(environment).bindOrCreate("relais", RelaisSettings.class);
        List<String> problems = new ArrayList<>(SettingsCheck.problems(settings));
        Configuration configuration = load(settings, problems);
        return new Prepared(settings, configuration, problems);
    }

    /**
     * The definitions, where nothing at all is wrong.
     *
     * @throws StartRefused with everything that is wrong
     */
    public Configuration definitions() {
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
}
