package io.relais.slack.block;

import com.google.gson.JsonArray;
import io.relais.core.chat.Card;
import io.relais.core.chat.Form;
import io.relais.core.conversation.view.FiguresGallery;
import io.relais.core.conversation.view.Gallery;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every card of figures as Slack shows it, a file each. */
class FiguresGalleryTest {

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        shown(language).entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void shows(String name, JsonArray blocks) {
        BlockKitRules.checkMessage(blocks);
        Approved.verify(name, blocks);
    }

    private static Map<String, JsonArray> shown(Language language) {
        Map<String, JsonArray> all = new TreeMap<>();
        FiguresGallery.show(new Wording(language, ZoneId.of("Europe/Paris")), new Gallery.Wall() {
            @Override
            public void card(String name, Card card) {
                String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                all.put(file + "." + language.tag(), Drawings.message(card));
            }

            @Override
            public void form(String name, Form form) {
                throw new IllegalStateException("no form of figures: " + name);
            }
        });
        return all;
    }
}
