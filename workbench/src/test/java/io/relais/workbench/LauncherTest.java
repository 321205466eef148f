package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.launch.BotStatus;
import io.relais.workbench.teams.TeamsApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot as a child process: told what it must know, restarted, killed, and gone with the workbench. */
class LauncherTest {
    @TempDir
    private Path folder;

    @Test
    void startsRestartsKillsAndEndsTheBot() throws Exception {
        Path jar = childJar();
        int port = freePort();
        ConfigurableApplicationContext workbench = SpringApplication.run(
                WorkbenchApplication.class, "--server.port=0", "--bot-jar=" + jar, "--bot-port=" + port);
        try {
            List<String> first = told(workbench, port);
            assertThat(first.get(1))
                    .isEqualTo(workbench.getBean(SelfAddress.class).http("/api/"));
            assertThat(first.get(2)).startsWith("workbench:");
            assertThat(first.get(3)).isEqualTo("true");
            assertThat(first.get(9)).isEqualTo("true");
            assertThat(Path.of(first.get(4))).isDirectory();
            assertThat(Path.of(first.get(5), "team.yaml")).content().contains("ana.lopes@northstar.example");
            TeamsApp teams = workbench.getBean(TeamsApp.class);
            assertThat(first.subList(6, 9)).containsExactly(teams.id(), teams.tokenUrl(), "127.0.0.1");

            restart(workbench, "{'hard':true}");
            List<String> second = told(workbench, port);
            assertThat(second.get(0)).isNotEqualTo(first.get(0));
            assertThat(second.get(4)).as("the data outlives a crash").isEqualTo(first.get(4));

            restart(workbench, "{'hard':false}");
            assertThat(told(workbench, port).get(0)).isNotEqualTo(second.get(0));
        } finally {
            long last = Long.parseLong(told(workbench, port).get(0));
            workbench.close();
            assertThat(ProcessHandle.of(last).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void takesAnotherPortWhereTheUsualOneIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            ConfigurableApplicationContext workbench = SpringApplication.run(
                    WorkbenchApplication.class,
                    "--server.port=0",
                    "--bot-jar=" + childJar(),
                    "--bot-port=" + taken.getLocalPort());
            int port = workbench.getBean(BotAddress.class).base().getPort();

            assertThat(port).isNotEqualTo(taken.getLocalPort());
            assertThat(told(workbench, port)).isNotEmpty();
            workbench.close();
        }
    }

    @Test
    void goesOnWithoutABot() {
        try (ConfigurableApplicationContext workbench = SpringApplication.run(
                WorkbenchApplication.class, "--server.port=0", "--bot-jar=" + folder.resolve("none.jar"))) {
            assertThat(workbench.getBean(BotStatus.class).now()).isEqualTo(BotStatus.Phase.DOWN);
        }
    }

    private static List<String> told(ConfigurableApplicationContext workbench, int port) {
        BotStatus status = workbench.getBean(BotStatus.class);
        Waiting.untilTrue("the bot to be up", () -> status.now() == BotStatus.Phase.UP);
        return Waiting.until("the bot to answer", () -> get(port));
    }

    private static Optional<List<String>> get(int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return Optional.of(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body()
                    .lines()
                    .toList());
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static void restart(ConfigurableApplicationContext workbench, String how) throws Exception {
        URI uri = URI.create(workbench.getBean(SelfAddress.class).http("/workbench/api/bot/restart"));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(json(how))))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private Path childJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ChildBot.class.getName());
        Path jar = folder.resolve("child.jar");
        String entry = ChildBot.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest);
                InputStream in = ChildBot.class.getResourceAsStream("/" + entry)) {
            packed.putNextEntry(new JarEntry(entry));
            packed.write(in.readAllBytes());
            packed.closeEntry();
        }
        return jar;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
