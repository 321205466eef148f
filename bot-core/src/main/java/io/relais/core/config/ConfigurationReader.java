package io.relais.core.config;

import io.relais.core.qualification.DepthPolicy;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.Team;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads all files of a source and collects every problem on the way. */
final class ConfigurationReader {

    private static final String FRAMEWORKS = "frameworks/";
    private static final String SOURCES = "sources/";
    private static final String YAML = ".yaml";
    private static final String SAMPLE = ".json";

    private final ConfigSource source;
    private final Problems problems = new Problems();

    ConfigurationReader(ConfigSource source) {
        this.source = source;
    }

    Configuration read() {
        Team team = TeamReader.read(file("team.yaml"));
        List<String> names = frameworkNames();
        List<Framework> frameworks = frameworks(names);
        Section scoring = file("scoring.yaml").section().keys("version", "fit", "engagement", "bands", "depth");
        ScoringDefinition definition = new ScoringDefinition(
                scoring.at("version").text(),
                FitReader.read(scoring.at("fit")),
                EngagementReader.read(scoring.at("engagement")),
                BandsReader.read(scoring.at("bands")));
        DepthPolicy policy = new DepthReader(names).read(scoring.at("depth"));
        List<Source> sources = sources();
        problems.throwIfAny();
        return new Configuration(team, new ScoringRules(definition), new Frameworks(frameworks, policy), sources);
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

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String name : names(SOURCES, "hubspot.yaml")) {
            sources.add(SourceReader.read(file(SOURCES + name + YAML), name));
        }
        return sources;
    }

    private List<String> frameworkNames() {
        List<String> names = names(FRAMEWORKS, "bant.yaml");
        if (names.isEmpty() && problems.count() == 0) {
            problems.add(new Problem(FRAMEWORKS, 1, "", "must hold one framework at least"));
        }
        return names;
    }

    /** The names of the definitions in that folder; beside those of sources may lie payloads to try them on. */
    private List<String> names(String folder, String example) {
        List<String> names = new ArrayList<>();
        try {
            for (String file : new TreeSet<>(source.names())) {
                if (file.startsWith(folder) && !file.startsWith(folder + ".") && !isSample(file)) {
                    add(names, file, example);
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(folder, 1, "", "can't be listed: " + e.getMessage()));
        }
        return names;
    }

    private static boolean isSample(String file) {
        return file.startsWith(SOURCES) && file.endsWith(SAMPLE);
    }

    private void add(List<String> names, String file, String example) {
        int start = file.indexOf('/') + 1;
        int end = file.length() - YAML.length();
        if (!file.endsWith(YAML) || Names.id(file.substring(start, end)) == null) {
            problems.add(new Problem(file, 1, "", "must be named like " + example + ": " + Names.ID));
        } else {
            names.add(file.substring(start, end));
        }
    }
}
