package io.relais.core.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Button.Effect;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActionsTest {

    static List<Verb> verbs() {
        return Gallery.registry().all();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aButtonSaysWhetherItsVerbAsksWithAForm(Verb verb) {
        Effect effect = Actions.button(verb.action(), "1", Registry.word(verb)).effect();

        assertThat(effect).isEqualTo(verb instanceof FormVerb ? Effect.OPENS_FORM : Effect.ACTS);
    }
}
