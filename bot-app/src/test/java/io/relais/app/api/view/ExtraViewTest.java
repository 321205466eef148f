package io.relais.app.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtraViewTest {

    @Test
    void isWhatWasSentOrWhatSomebodyWrote() {
        Map<String, String> kept =
                Map.of("utm", "{\"term\":\"hr\"}", "n", "1.50", "note", "met at the fair", "x", "\"y\"");

        assertThat(ExtraView.of(kept))
                .hasToString("{n=1.50, note=\"met at the fair\", utm={\"term\":\"hr\"}, x=\"y\"}");
    }
}
