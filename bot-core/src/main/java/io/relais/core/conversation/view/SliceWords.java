package io.relais.core.conversation.view;

import io.relais.core.conversation.People;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import io.relais.core.i18n.Wording;
import java.util.Locale;

/** What figures are of, in words: days, and the leads of one source, one rep ... */
public record SliceWords(Wording words, People people) {

    /** Such as {@code Thu 1 Oct 2026 to Sat 31 Oct 2026}. */
    String of(Window window) {
        return window.days() == 1
                ? words.day(window.first())
                : words.say("funnel.window", words.day(window.first()), words.day(window.last()));
    }

    /** Such as {@code rep Ana Lopes}. */
    String of(Slice slice) {
        return name(slice.dimension()) + " " + value(slice);
    }

    /** What is broken down by, as it is typed. */
    public String name(Dimension dimension) {
        return words.say("funnel.by." + dimension.name()).split(",", 2)[0];
    }

    /** The value alone. */
    public String value(Slice slice) {
        String value = slice.value();
        if (value.equals(Slice.UNKNOWN)) {
            return words.say("funnel.unknownValue");
        }
        return switch (slice.dimension()) {
            case REP -> people.name(value);
            case FRAMEWORK -> value.toUpperCase(Locale.ROOT);
            case LANGUAGE ->
                Locale.forLanguageTag(value).getDisplayLanguage(words.language().locale());
            case SOURCE, CAMPAIGN, SEGMENT, DEPTH, DEFINITIONS -> value;
        };
    }
}
