package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.credentials.TokenCredentials;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;

/** Both chat SDKs are in one jar, so they share one okhttp: each must really speak over it. */
class OneOkHttpTest {

    @Test
    void thereIsOneAndItIsTheOneThatTheBuildNames() throws IOException {
        assertThat(OkHttp.VERSION).isEqualTo(System.getProperty("okhttp.version"));
        assertThat(Collections.list(OkHttp.class.getClassLoader().getResources("okhttp3/OkHttp.class")))
                .hasSize(1);
    }

    @Test
    void teamsConnectorPostsOverIt() throws Exception {
        try (Loopback teams = new Loopback("{\"id\":\"m1\"}")) {
            Activity message = Activity.createMessageActivity();
            message.setText("Prêt");

            ResourceResponse posted = new RestConnectorClient(teams.url(), new TokenCredentials("Bearer", "t"))
                    .getConversations()
                    .sendToConversation("c1", message)
                    .get(20, TimeUnit.SECONDS);

            assertThat(posted.getId()).isEqualTo("m1");
            assertThat(teams.asked())
                    .singleElement()
                    .asString()
                    .startsWith("POST /v3/conversations/c1/activities ")
                    .contains("\"text\":\"Prêt\"");
        }
    }

    @Test
    void slacksClientPostsOverIt() throws Exception {
        try (Loopback server = new Loopback("{\"ok\":true,\"ts\":\"1.2\"}")) {
            ChatPostMessageResponse posted = posted(server, "Prêt");

            assertThat(posted.getTs()).isEqualTo("1.2");
            assertThat(server.asked())
                    .last()
                    .asString()
                    .startsWith("POST /chat.postMessage ")
                    .contains("text=Pr%C3%AAt");
        }
    }

    private static ChatPostMessageResponse posted(Loopback server, String text) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setProxyUrl(null);
        config.setMethodsEndpointUrlPrefix(server.url());
        Slack slack = Slack.getInstance(config);
        try {
            return slack.methods("xoxb-test-and-test")
                    .chatPostMessage(message -> message.channel("C1").text(text));
        } finally {
            slack.close();
        }
    }
}
