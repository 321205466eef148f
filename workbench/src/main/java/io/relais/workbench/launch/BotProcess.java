package io.relais.workbench.launch;

import io.relais.workbench.BotAddress;
import io.relais.workbench.Credentials;
import io.relais.workbench.SelfAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the bot's process: the same Java, the packed jar, and everything it must know in its environment. */
@Component
final class BotProcess {
    private static final Logger LOG = LoggerFactory.getLogger(BotProcess.class);

    private final BotFiles files;
    private final Credentials credentials;
    private final SelfAddress self;
    private final BotAddress bot;
    private final TeamsEnvironment teams;
    private Optional<Prepared> prepared = Optional.empty();

    BotProcess(BotFiles files, Credentials credentials, SelfAddress self, BotAddress bot, TeamsEnvironment teams) {
        this.files = files;
        this.credentials = credentials;
        this.self = self;
        this.bot = bot;
        this.teams = teams;
    }

    /** Folders that outlive a crash of the bot. */
    private record Prepared(Path jar, Path data, Path config) {}

    /** Starts the bot; empty when there is no jar to start. */
    synchronized Optional<Process> start() throws IOException {
        if (prepared.isEmpty()) {
            Optional<Path> jar = files.jar();
            if (jar.isEmpty()) {
                return Optional.empty();
            }
            prepared = Optional.of(new Prepared(jar.get(), files.data(), files.config()));
            settleOnPort();
        }
        return Optional.of(start(prepared.get()));
    }

    private void settleOnPort() throws IOException {
        int wanted = bot.base().getPort();
        int port = Ports.free(wanted);
        if (port != wanted) {
            LOG.warn("port {} is taken, so the bot listens at {}", wanted, port);
            bot.moveTo(URI.create("http://127.0.0.1:" + port));
        }
    }

    private Process start(Prepared ready) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                ready.jar().toString()));
        builder.environment().keySet().removeIf(BotProcess::meantForAnother);
        builder.environment().putAll(environment(ready));
        builder.environment().putAll(teams.variables());
        builder.inheritIO();
        return builder.start();
    }

    /** Credentials of real chats stay out of the stand-in; a real MongoDB may be tried with it. */
    private static boolean meantForAnother(String variable) {
        return variable.startsWith("RELAIS_") && !variable.equals("RELAIS_MONGODB_URI");
    }

    private Map<String, String> environment(Prepared ready) {
        return Map.of(
                "SERVER_PORT", Integer.toString(bot.base().getPort()),
                "RELAIS_SLACK_BOT_TOKEN", credentials.botToken(),
                "RELAIS_SLACK_SIGNING_SECRET", credentials.signingSecret(),
                "RELAIS_SLACK_API_URL", self.http("/api/"),
                "RELAIS_API_KEYS", "workbench:" + credentials.apiKey(),
                "RELAIS_DATA_DIR", ready.data().toString(),
                "RELAIS_CONFIG_DIR", ready.config().toString(),
                "RELAIS_DEVELOPMENT_CLOCK", "true",
                "RELAIS_DEVELOPMENT_DATA", "true");
    }
}
