package io.relais.core.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of a test's own classes, as short-lived ones run best: with the quick compiler and the serial collector. */
public final class JavaChild {

    private JavaChild() {}

    /** Runs that class. */
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        return with(List.of(), main, arguments);
    }

    /** Runs that class with further options of the virtual machine. */
    public static ProcessBuilder with(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
