package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Form;
import io.relais.core.conversation.view.FeedbackGallery;
import io.relais.core.conversation.view.FiguresGallery;
import io.relais.core.conversation.view.Gallery;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every card and form of the product as Teams shows it, a file each; the build checks them with Microsoft's own types. */
class GalleryTest {

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        shown(language).entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void shows(String name, ObjectNode card) {
        CardRules.check(card);
        Approved.verify(name, card);
    }

    private static Map<String, ObjectNode> shown(Language language) {
        Map<String, ObjectNode> all = new TreeMap<>();
        Wording words = new Wording(language, ZoneId.of("Europe/Paris"));
        Gallery.Wall wall = new Gallery.Wall() {
            @Override
            public void card(String name, Card card) {
                all.put(file(name, language), TeamsCards.forOne(card, "29:ana"));
                if (card.viewing() != null) {
                    all.put(file(name + ", posted", language), TeamsCards.posted(card, List.of("29:ana", "29:leo")));
                }
            }

            @Override
            public void form(String name, Form form) {
                Locale says = Locale.forLanguageTag(language.tag());
                all.put(file(name, language), TeamsForms.dialog(form, says).card());
            }
        };
        Gallery.show(words, wall);
        FeedbackGallery.show(words, wall);
        FiguresGallery.show(words, wall);
        return all;
    }

    private static String file(String name, Language language) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + language.tag();
    }
}
