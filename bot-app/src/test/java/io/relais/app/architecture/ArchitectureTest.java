package io.relais.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** All of Relais that the runnable jar holds, the other modules' classes too. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.relais");

    @TestFactory
    Stream<DynamicTest> everyArrowPointsTheRightWay() {
        return Arrows.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    @Test
    void theOtherModulesAreLookedAt() {
        assertThat(MAIN.contain("io.relais.core.lead.Lead")).isTrue();
        assertThat(MAIN.contain("io.relais.slack.SlackEndpoint")).isTrue();
        assertThat(MAIN.contain("io.relais.embeddedmongo.EmbeddedMongo")).isTrue();
    }

    /** In the test sources are classes that break each rule: a rule that lets them pass guards nothing. */
    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        JavaClasses planted =
                new ClassFileImporter().importPackages("io.relais").that(resideInAPackage("..planted.."));
        return Arrows.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(planted)
                                        .getFailureReport()
                                        .getDetails())
                                .isNotEmpty()));
    }
}
