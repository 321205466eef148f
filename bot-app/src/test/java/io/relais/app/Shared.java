package io.relais.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running bot for all tests that need no setup of their own; each uses people and ids of its own. */
public final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningRelais.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("relais", key -> started(), RunningRelais.class);
    }

    private static RunningRelais started() {
        try {
            Path data = Files.createTempDirectory("relais-test");
            return RunningRelais.on(data).withKey().start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
