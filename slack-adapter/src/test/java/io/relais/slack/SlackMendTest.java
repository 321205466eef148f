package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackLimits;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What to mend in a form, where Slack shows no field for it. */
class SlackMendTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allThatIsSaidAtOneFieldKeepsToTheLimitTogether() {
        desk.bot.answers(new Reply.Mend(Map.of("unknown", "a".repeat(1_500), "unheard_of", "b".repeat(1_500))));

        JsonObject ack = JsonParser.parseString(
                        desk.sendsPayload("submission.json").body())
                .getAsJsonObject();

        assertThat(ack.getAsJsonObject("errors").entrySet())
                .singleElement()
                .extracting(Entry::getValue)
                .satisfies(words -> assertThat(words.getAsString())
                        .contains("a", "b")
                        .hasSize(SlackLimits.LABEL)
                        .endsWith("…"));
    }
}
