package io.relais.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the parts of the runnable jar may know of each other, one rule each, by what it is about. */
final class Arrows {

    private static final String APP = "io.relais.app..";
    private static final String SLACK = "io.relais.slack..";
    private static final String TEAMS = "io.relais.teams..";
    private static final String ENGINE = "io.relais.embeddedmongo..";

    private Arrows() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("chat SDKs", chatSdks());
        rules.put("driver", driver());
        rules.put("frameworks", frameworks());
        rules.put("slack", stranger(SLACK, TEAMS));
        rules.put("teams", stranger(TEAMS, SLACK));
        rules.put("engine", engine());
        return rules;
    }

    /** The wiring knows the adapters, and what those stand on is theirs. */
    private static ArchRule chatSdks() {
        return noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..", "com.microsoft..", "com.google.gson..", "okhttp3..", "retrofit2..");
    }

    /** Wherever it is on the classpath, only {@code mongo} knows the driver. */
    private static ArchRule driver() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.relais.core.mongo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..");
    }

    /** Spring is for the wiring. */
    private static ArchRule frameworks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    /** One adapter never knows another. */
    private static ArchRule stranger(String about, String other) {
        return noClasses()
                .that()
                .resideInAPackage(about)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }

    /** The embedded engine knows nothing of Relais. */
    private static ArchRule engine() {
        return noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat(resideInAPackage("io.relais..").and(resideOutsideOfPackage(ENGINE)));
    }
}
