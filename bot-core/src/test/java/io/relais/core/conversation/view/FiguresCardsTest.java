package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Form;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import java.time.ZoneId;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every card of figures, on one sheet a language. */
class FiguresCardsTest implements Gallery.Wall {

    private final StringBuilder sheet = new StringBuilder();

    @ParameterizedTest
    @EnumSource(Language.class)
    void cards(Language language) {
        FiguresGallery.show(new Wording(language, ZoneId.of("Europe/Paris")), this);
        Options options = Approvals.NAMES.withParameters(language.tag());
        Approvals.verify(sheet, options.forFile().withExtension(".txt"));
    }

    @Override
    public void card(String name, Card card) {
        sheet.append("== ").append(name).append('\n').append(Sheet.of(card)).append("\n\n");
    }

    @Override
    public void form(String name, Form form) {
        sheet.append("== ").append(name).append('\n').append(Sheet.of(form)).append("\n\n");
    }
}
