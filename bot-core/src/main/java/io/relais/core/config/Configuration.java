package io.relais.core.config;

import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.Team;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.source.Source;
import java.util.List;

/** Everything a team has defined: who they are, how leads score, what is asked, which webhooks leads come by. */
public record Configuration(Team team, ScoringRules scoring, Frameworks frameworks, List<Source> sources) {

    /** Copies the list. */
    public Configuration {
        sources = List.copyOf(sources);
    }

    /**
     * Reads {@code team.yaml}, {@code scoring.yaml}, {@code frameworks/*.yaml} and {@code sources/*.yaml}.
     *
     * @throws ConfigurationException with every problem, if there is one
     */
    public static Configuration load(ConfigSource source) {
        return new ConfigurationReader(source).read();
    }
}
