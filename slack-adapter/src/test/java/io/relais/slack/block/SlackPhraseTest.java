package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlackPhraseTest {

    @ParameterizedTest
    @EnumSource
    void spacesFrenchAsFrenchDoes(SlackPhrase phrase) {
        assertThat(phrase.in(Locale.FRENCH)).doesNotContainPattern(" [:;?!%»]|[^\u00a0?!][:;?!%»]|«[^\u00a0]|'");
    }
}
