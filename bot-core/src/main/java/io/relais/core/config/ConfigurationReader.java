package io.relais.core.config;

import io.relais.core.qualification.DepthPolicy;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.Team;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.ScoringRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads all files of a source and collects every problem on the way. */
final class ConfigurationReader {

    private static final String FRAMEWORKS = "frameworks/";
    private static final String HIDDEN = FRAMEWORKS + ".";
    private static final String YAML = ".yaml";

    private final ConfigSource source;
    private final Problems problems = new Problems();

    ConfigurationReader(ConfigSource source) {
        this.source = source;
    }

    Configuration read() {
        Team team = TeamReader.read(file("team.yaml"));
        List<String> names = names();
        List<Framework> frameworks = frameworks(names);
        Section scoring = file("scoring.yaml").section().keys("version", "fit", "engagement", "bands", "depth");
        ScoringDefinition definition = new ScoringDefinition(
                scoring.at("version").text(),
                FitReader.read(scoring.at("fit")),
                EngagementReader.read(scoring.at("engagement")),
                BandsReader.read(scoring.at("bands")));
        DepthPolicy policy = new DepthReader(names).read(scoring.at("depth"));
        problems.throwIfAny();
        return new Configuration(team, new ScoringRules(definition), new Frameworks(frameworks, policy));
    }

    private Value file(String name) {
        return new YamlFile(name, problems).read(source);
    }

    private List<Framework> frameworks(List<String> names) {
        List<Framework> frameworks = new ArrayList<>();
        for (String name : names) {
            Framework framework = FrameworkReader.read(file(FRAMEWORKS + name + YAML), name);
            if (framework != null) {
                frameworks.add(framework);
            }
        }
        return frameworks;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        try {
            for (String file : new TreeSet<>(source.names())) {
                if (file.startsWith(FRAMEWORKS) && !file.startsWith(HIDDEN)) {
                    add(names, file);
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(FRAMEWORKS, 1, "", "can't be listed: " + e.getMessage()));
        }
        if (names.isEmpty() && problems.count() == 0) {
            problems.add(new Problem(FRAMEWORKS, 1, "", "must hold one framework at least"));
        }
        return names;
    }

    private void add(List<String> names, String file) {
        int end = file.length() - YAML.length();
        if (!file.endsWith(YAML) || Names.id(file.substring(FRAMEWORKS.length(), end)) == null) {
            problems.add(new Problem(file, 1, "", "must be named like bant.yaml: " + Names.ID));
        } else {
            names.add(file.substring(FRAMEWORKS.length(), end));
        }
    }
}
