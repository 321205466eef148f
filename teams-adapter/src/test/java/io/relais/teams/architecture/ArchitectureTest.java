package io.relais.teams.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> everyArrowPointsTheRightWay() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.relais.teams");
        return Arrows.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(main)));
    }

    /** In the test sources is a class that breaks each rule: a rule that lets it pass guards nothing. */
    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        JavaClasses planted = new ClassFileImporter().importPackages("io.relais.teams.planted");
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
