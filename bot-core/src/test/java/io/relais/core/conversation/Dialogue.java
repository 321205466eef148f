package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import java.util.HashMap;
import java.util.Map;

/** What people do with what they are answered. */
final class Dialogue {

    private Dialogue() {}

    /** The form that was opened. */
    static Form form(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Open.class);
        return ((Reply.Open) reply).form();
    }

    /** The words that were said. */
    static String words(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Say.class);
        return ((Reply.Say) reply).words();
    }

    /** What there is to read, of words or of a card. */
    static String text(Reply reply) {
        if (reply instanceof Reply.Say say) {
            return say.words();
        }
        return (reply instanceof Reply.Update update ? update.card() : ((Reply.Show) reply).card()).asText();
    }

    /** An answer with evidence to every question of a checklist's page. */
    static Map<String, String> answers(Form page) {
        Map<String, String> answers = new HashMap<>();
        page.fields().forEach(field -> {
            if (field instanceof Field.Text text && text.about().id().startsWith("a.")) {
                answers.put(text.about().id(), "said so on 12 May");
            }
            if (field instanceof Field.Choice choice && choice.about().id().startsWith("e.")) {
                answers.put(choice.about().id(), "DOCUMENTED");
            }
        });
        return answers;
    }
}
