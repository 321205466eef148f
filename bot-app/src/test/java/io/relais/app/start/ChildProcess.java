package io.relais.app.start;

import io.relais.app.Relais;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The program in a process of its own, on the classes under test. */
final class ChildProcess implements AutoCloseable {

    private static final String OUT = "out.log";

    /** Leaves the cores to the process that is waited for. */
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(20);

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static ChildProcess start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return started(
                folder,
                environment,
                command(arguments),
                Redirect.to(folder.resolve(OUT).toFile()));
    }

    /** One whose standard output is read while it runs. */
    static ChildProcess startRead(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        return started(folder, environment, command(arguments), Redirect.PIPE);
    }

    /** One that takes Ctrl-C, even where the tests were started in the background, which takes it from all below. */
    static ChildProcess startInterruptible(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(command(arguments));
        return started(
                folder, environment, command, Redirect.to(folder.resolve(OUT).toFile()));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Relais.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ChildProcess started(
            Path folder, Map<String, String> environment, List<String> command, Redirect output) throws IOException {
        Path err = folder.resolve("err.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output)
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RELAIS_") || name.startsWith("SPRING_"));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), folder.resolve(OUT), err);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    /** The port, once it is up. */
    int port() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end && process.isAlive()) {
            String said = out();
            int at = said.indexOf("http://localhost:");
            if (at >= 0 && said.indexOf("next", at) > 0) {
                String rest = said.substring(at + "http://localhost:".length());
                return Integer.parseInt(rest.substring(0, rest.indexOf('\n')).strip());
            }
            LockSupport.parkNanos(LOOKS_AGAIN.toNanos());
        }
        throw new IllegalStateException("did not come up: " + out() + err());
    }

    /** Its standard output, where that is read while it runs. */
    BufferedReader reader() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Asks it to stop, as an orchestrator does. */
    void stop() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
