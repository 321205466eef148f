package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.relais.core.application.Bookkeeper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no contract asks for is never asked of MongoDB by a test, so that nobody notices where it scans. */
class ContractsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackagesOf(Stores.class, Bookkeeper.class);

    @Test
    void askForEverythingThatAPortCanBeAskedFor() {
        Set<JavaClass> asking = asking();
        List<JavaMethod> methods = CLASSES.get(Stores.class).getFields().stream()
                .map(JavaField::getRawType)
                .flatMap(port -> port.getMethods().stream())
                .toList();

        assertThat(methods).hasSizeGreaterThan(20);
        assertThat(methods.stream()
                        .filter(method -> method.getAccessesToSelf().stream()
                                .noneMatch(call -> asking.contains(call.getOriginOwner())))
                        .map(JavaMember::getFullName))
                .isEmpty();
    }

    /** The contracts, and what they set to work. */
    private static Set<JavaClass> asking() {
        Set<JavaClass> asking = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>();
        CLASSES.stream().filter(type -> type.getName().contains("Contract")).forEach(next::add);
        while (!next.isEmpty()) {
            JavaClass type = next.remove();
            if (asking.add(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(target -> CLASSES.contain(target.getName()))
                        .forEach(next::add);
            }
        }
        return asking;
    }
}
