package io.relais.workbench.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The jar that a person starts, on free ports; stopping it ends it and the bot under it. */
final class PackagedWorkbench {

    private static final String UP = "Relais workbench: ";
    private static final int START_SECONDS = 180;

    private final Process process;
    private final String url;

    private PackagedWorkbench(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static PackagedWorkbench start() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("target", "workbench.jar").toString(),
                        "--server.port=" + freePort(),
                        "--bot-port=" + freePort()))
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> url = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, url), "workbench-output");
        reader.setDaemon(true);
        reader.start();
        return new PackagedWorkbench(process, up(process, url));
    }

    /** Where the page is, once it is there; a workbench that does not come up is ended, as nobody else would. */
    private static String up(Process process, CompletableFuture<String> url) throws Exception {
        try {
            return url.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            process.destroy();
            throw late;
        }
    }

    /** Shows what the workbench prints, and learns from it where the page is. */
    private static void read(Process process, CompletableFuture<String> url) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("[workbench] " + line);
                int at = line.indexOf(UP);
                if (at >= 0) {
                    url.complete(line.substring(at + UP.length()).strip());
                }
            }
            url.completeExceptionally(new IllegalStateException("the workbench ended before it was up"));
        } catch (IOException ended) {
            url.completeExceptionally(ended);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    String url() {
        return url;
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
