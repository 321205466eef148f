package io.relais.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.relais.core");

    @TestFactory
    Stream<DynamicTest> everyArrowPointsTheRightWay() {
        return all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    /** In the test sources each package has a class that breaks its rule: a rule that lets it pass guards nothing. */
    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        JavaClasses planted = new ClassFileImporter().importPackages("io.relais.core..planted..", "io.relais.core");
        return all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(planted)
                                        .getFailureReport()
                                        .getDetails())
                                .anyMatch(detail -> detail.contains(".planted."))));
    }

    private static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>(Arrows.ofPackages());
        rules.put("driver", Arrows.driver());
        rules.put("frameworks", Arrows.frameworks());
        rules.put("purity", Arrows.purity());
        return rules;
    }
}
