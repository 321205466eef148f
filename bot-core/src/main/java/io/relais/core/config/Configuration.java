package io.relais.core.config;

import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.Team;
import io.relais.core.scoring.ScoringRules;

/** Everything a team has defined: who they are, how leads score, what is asked. */
public record Configuration(Team team, ScoringRules scoring, Frameworks frameworks) {

    /**
     * Reads {@code team.yaml}, {@code scoring.yaml} and {@code frameworks/*.yaml}.
     *
     * @throws ConfigurationException with every problem, if there is one
     */
    public static Configuration load(ConfigSource source) {
        return new ConfigurationReader(source).read();
    }
}
