package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.slack.block.Samples;
import org.junit.jupiter.api.AfterEach;

/** What the tests of each way in share: a desk, what its bot replies, and that nothing is sent which Slack would refuse. */
abstract class SlackDialogue {

    static final Account ANA = new Account(Channel.SLACK, FakeSlack.TEAM, "U0001");

    static final Reply FORM = new Reply.Open(Samples.form(Form.Saving.ON_SUBMIT));

    static final Reply CARD = new Reply.Show(Samples.card());

    static final Reply UPDATE = new Reply.Update(Samples.card());

    static final Reply WORDS = new Reply.Say("Ben was faster. Nothing was changed.");

    static final Reply HOME = new Reply.Home(Samples.card());

    final Desk desk = new Desk();

    @AfterEach
    void close() {
        assertThat(desk.slack.mistakes()).isEmpty();
        desk.close();
    }

    static JsonObject json(SlackAnswer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
