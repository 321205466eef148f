package io.relais.embeddedmongo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another Java process on the test's class path. */
final class Child {

    private Child() {}

    static Process start(Class<?> main, String... arguments) throws IOException {
        return start(main, ProcessBuilder.Redirect.INHERIT, arguments);
    }

    static Process start(Class<?> main, Path errors, String... arguments) throws IOException {
        return start(main, ProcessBuilder.Redirect.to(errors.toFile()), arguments);
    }

    private static Process start(Class<?> main, ProcessBuilder.Redirect errors, String... arguments)
            throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command).redirectError(errors).start();
    }
}
