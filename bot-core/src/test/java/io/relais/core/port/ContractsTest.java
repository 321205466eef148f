package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no contract asks for is never asked of MongoDB by a test, so that nobody notices where it scans. */
class ContractsTest {

    private static final JavaClasses PORTS = new ClassFileImporter().importPackagesOf(Stores.class);

    @Test
    void askForEverythingThatAPortCanBeAskedFor() {
        List<JavaMethod> methods = PORTS.get(Stores.class).getFields().stream()
                .map(JavaField::getRawType)
                .flatMap(port -> port.getMethods().stream())
                .toList();

        assertThat(methods).hasSizeGreaterThan(20);
        assertThat(methods.stream().filter(ContractsTest::isNeverCalled).map(JavaMember::getFullName))
                .isEmpty();
    }

    private static boolean isNeverCalled(JavaMethod method) {
        return method.getAccessesToSelf().stream()
                .noneMatch(call -> call.getOriginOwner().getName().contains("Contract"));
    }
}
