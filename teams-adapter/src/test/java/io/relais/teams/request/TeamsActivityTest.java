package io.relais.teams.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.schema.Activity;
import io.relais.teams.Fixtures;
import io.relais.teams.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsActivityTest {

    private static final String MESSAGE = Fixtures.activity("message_channel", Issuer.SERVICE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:30:00.123Z",
                "2026-11-23T09:30:00Z",
                "2026-11-23T09:30:00.1234567+01:00",
                "yesterday",
                ""
            })
    void whateverTheTimeLooksLikeTheActivityIsRead(String time) {
        String json = MESSAGE.replace("2026-11-23T09:30:00.123Z", time);

        assertThat(TeamsActivity.read(json).model().getType()).isEqualTo("message");
    }

    @Test
    void theSdkIsToldWhoAndWhereAndNotWhatWasSaid() {
        Activity model = TeamsActivity.read(MESSAGE).model();

        assertThat(model.getFrom().getId()).isEqualTo("29:ana");
        assertThat(model.getFrom().getAadObjectId()).isEqualTo("5d6e0f44-0000-4000-8000-0000000000a1");
        assertThat(model.getConversation().getConversationType()).isEqualTo("channel");
        assertThat(model.getServiceUrl()).isEqualTo(Issuer.SERVICE);
        assertThat(model.getChannelData()).isNotNull();
        assertThat(model.getText()).isNull();
        assertThat(model.getValue()).isNull();
        assertThat(model.getEntities()).isNullOrEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{} {}",
                "{\"type\":\"message\"}",
                "{\"serviceUrl\":\"https://smba.trafficmanager.net/\"}",
                "{\"type\":7,\"serviceUrl\":\"https://smba.trafficmanager.net/\"}"
            })
    void whatIsNoActivityIsMalformed(String text) {
        assertThatThrownBy(() -> TeamsActivity.read(text)).isInstanceOf(MalformedRequest.class);
    }

    @Test
    void whatIsTooDeepIsMalformed() {
        assertThatThrownBy(() -> TeamsActivity.read("{\"a\":" + "[".repeat(200_000)))
                .isInstanceOf(MalformedRequest.class);
        assertThatThrownBy(() -> TeamsActivity.read("{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}"))
                .isInstanceOf(MalformedRequest.class)
                .hasMessage("not a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "conversation", "recipient", "membersAdded"})
    void aPartOfAnotherKindIsMalformed(String part) {
        String json = "{\"type\":\"message\",\"serviceUrl\":\"s\",\"" + part + "\":[1]}";

        assertThatThrownBy(() -> TeamsActivity.read(json).model()).isInstanceOf(MalformedRequest.class);
    }
}
