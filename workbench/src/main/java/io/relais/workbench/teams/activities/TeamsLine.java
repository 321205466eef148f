package io.relais.workbench.teams.activities;

import io.relais.workbench.BotAddress;
import io.relais.workbench.Json;
import io.relais.workbench.teams.TeamsSettings;
import io.relais.workbench.teams.identity.Tokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Posts signed activities to the bot's one address for Teams. */
@Component
final class TeamsLine {
    private static final Duration MESSAGE_PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final BotAddress bot;
    private final Tokens tokens;
    private final Duration patience;

    TeamsLine(BotAddress bot, Tokens tokens, TeamsSettings settings) {
        this.bot = bot;
        this.tokens = tokens;
        this.patience = settings.patience();
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing did
     * @param text the body, or why there is none
     */
    record Reply(int status, String text) {
        boolean taken() {
            return status >= 200 && status < 300;
        }
    }

    /** Sends an activity and waits: long for a message, short for an invoke. */
    Reply send(ObjectNode activity) {
        boolean invoke = Json.text(activity, "type").equals("invoke");
        HttpRequest request = HttpRequest.newBuilder(bot.at("/api/messages"))
                .timeout(invoke ? patience : MESSAGE_PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + tokens.forBot())
                .header("User-Agent", "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)")
                .POST(BodyPublishers.ofString(Json.write(activity), StandardCharsets.UTF_8))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(answer.statusCode(), answer.body());
        } catch (HttpTimeoutException late) {
            return new Reply(0, "the bot did not answer in time");
        } catch (IOException nobody) {
            return new Reply(0, "the bot is not there");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Reply(0, "interrupted");
        }
    }
}
