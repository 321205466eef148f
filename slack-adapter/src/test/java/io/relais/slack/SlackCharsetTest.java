package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.core.child.JavaChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SDK reads bodies in the default charset, which is ASCII on a plain server: every accent was a 401. */
class SlackCharsetTest {

    private static final String NAME = "Zo\u00EB \u00C7elik \uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1"})
    void accentsSurviveTheDefaultCharset(String charset) throws IOException, InterruptedException {
        Process java = JavaChild.with(List.of("-Dfile.encoding=" + charset), SlackCharsetTest.class)
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

        assertThat(java.waitFor()).as(said).isZero();
    }

    /** Says a name to the bot and hears it back; ends with an error where either was not the name. */
    public static void main(String[] args) {
        try (Desk desk = new Desk()) {
            desk.bot.answers(new Reply.Say(NAME));
            desk.sends(desk.read("direct_message.json").replace("R&amp;D", NAME));
            boolean isHeard = ((Interaction.Typed) desk.bot.last()).text().equals("find " + NAME);
            boolean isSaid = desk.slack.called("chat.postMessage").of("text").equals(NAME);
            System.exit(isHeard && isSaid ? 0 : 1);
        }
    }
}
