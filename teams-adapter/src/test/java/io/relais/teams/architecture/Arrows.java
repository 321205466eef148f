package io.relais.teams.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the adapter may know, one rule each, by what it is about. */
final class Arrows {

    private Arrows() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("core", core());
        rules.put("frameworks", frameworks());
        rules.put("adapters", adapters());
        rules.put("sdk", sdk());
        rules.put("libraries", libraries());
        return rules;
    }

    /** Of the core it knows how a conversation is spoken of and the ports, and nothing of leads. */
    private static ArchRule core() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.relais.core..")
                        .and(resideOutsideOfPackages("io.relais.core.chat..", "io.relais.core.port..")));
    }

    private static ArchRule frameworks() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..");
    }

    /** One adapter never knows another, nor what puts them together. */
    private static ArchRule adapters() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.relais..")
                        .and(resideOutsideOfPackages("io.relais.teams..", "io.relais.core..")));
    }

    /** The SDK is retired: what comes in goes through it, and neither what is shown nor what is sent knows it. */
    private static ArchRule sdk() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("io.relais.teams", "io.relais.teams.request", "io.relais.teams.sdk")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.microsoft.bot..");
    }

    /** The SDK, and what signs, reads and proves tokens; no HTTP client but Java's own. */
    private static ArchRule libraries() {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.relais..",
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "com.microsoft.bot..",
                        "com.microsoft.aad.msal4j..",
                        "com.auth0..",
                        "com.fasterxml.jackson..");
    }
}
