package io.relais.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocalizedTest {

    @Test
    void readsInTheLanguageAsked() {
        Localized need = new Localized("Need", "Besoin");

        assertThat(need.in(Language.EN)).isEqualTo("Need");
        assertThat(need.in(Language.FR)).isEqualTo("Besoin");
    }

    @Test
    void needsBothLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Localized("Need", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Localized("", "Besoin"));
    }

    @Test
    void headsAValueAsEachLanguageDoes() {
        Localized line = new Localized("Role", "Rôle").heading(new Localized("user", "utilisation"));

        assertThat(line).isEqualTo(new Localized("Role: user", "Rôle\u00a0: utilisation"));
    }
}
