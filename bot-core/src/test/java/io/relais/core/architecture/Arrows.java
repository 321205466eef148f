package io.relais.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may know which, one rule each, by the name of the package that it is about. */
final class Arrows {

    private static final String CORE = "io.relais.core.";
    private static final List<String> ALWAYS = List.of("java..", "org.jspecify..", "org.slf4j..");
    private static final Set<String> IMPURE =
            Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv", "systemUTC");

    private Arrows() {}

    /** The rules on single packages. */
    static Map<String, ArchRule> ofPackages() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("i18n", only("i18n"));
        rules.put("chat", only("chat"));
        rules.put("scoring", only("scoring", "i18n"));
        rules.put("qualification", only("qualification", "i18n"));
        rules.put("routing", only("routing", "i18n"));
        rules.put("lead", only("lead", "scoring", "qualification", "routing", "i18n"));
        rules.put("funnel", only("funnel", "lead", "scoring", "qualification", "routing", "i18n"));
        rules.put("reasons", only("reasons", "funnel", "lead", "scoring", "qualification", "routing", "i18n"));
        rules.put("calibration", only("calibration", "funnel", "lead", "scoring", "qualification", "routing", "i18n"));
        rules.put("source", only("source"));
        rules.put("port", only("port", "funnel", "lead", "scoring", "qualification", "routing", "i18n", "chat"));
        rules.put(
                "application",
                only("application", "funnel", "port", "lead", "scoring", "qualification", "routing", "i18n"));
        rules.put("demo", only("demo", "application", "port", "lead", "scoring", "qualification", "routing", "i18n"));
        rules.put(
                "conversation",
                only(
                        "conversation",
                        "application",
                        "calibration",
                        "reasons",
                        "funnel",
                        "port",
                        "lead",
                        "scoring",
                        "qualification",
                        "routing",
                        "i18n",
                        "chat"));
        return rules;
    }

    private static ArchRule only(String about, String... others) {
        List<String> may = new ArrayList<>(ALWAYS);
        may.add(CORE + about + "..");
        for (String other : others) {
            may.add(CORE + other + "..");
        }
        return classes()
                .that()
                .resideInAPackage(CORE + about + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(may.toArray(String[]::new)));
    }

    /** Only {@code mongo} knows the driver. */
    static ArchRule driver() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "mongo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..");
    }

    /** No framework, no chat SDK and no JSON in the core. */
    static ArchRule frameworks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.slack..",
                        "com.microsoft..",
                        "com.google.gson..",
                        "com.fasterxml..",
                        "tools.jackson..");
    }

    /** Time, chance and the environment come in as arguments. */
    static ArchRule purity() {
        return noClasses()
                .should()
                .callMethodWhere(describe("it asks the clock, chance or the environment", Arrows::impure));
    }

    private static boolean impure(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.") && IMPURE.contains(call.getName());
    }
}
