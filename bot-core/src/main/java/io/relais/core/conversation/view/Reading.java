package io.relais.core.conversation.view;

import io.relais.core.chat.Reply;
import io.relais.core.chat.Values;
import io.relais.core.i18n.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form field by field, and remembers everything that is wrong with it. A channel checks some of this, too; what
 * arrives is checked all the same.
 */
public final class Reading {

    /** Digits before the decimal point. */
    private static final int MOST_DIGITS = 12;

    private final Values values;
    private final Wording words;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** Of these values, for somebody who is spoken to like this. */
    public Reading(Values values, Wording words) {
        this.values = values;
        this.words = words;
    }

    /** A text of at most {@code most} characters; empty where nothing was filled in. */
    public String text(String field, int most) {
        String text = values.orEmpty(field);
        if (text.length() > most) {
            wrong.put(field, words.say("mend.tooLong", most, text.length()));
            return "";
        }
        return text;
    }

    /** The same, that must be filled in. */
    public String needed(String field, int most) {
        String text = text(field, most);
        if (text.isEmpty()) {
            wrong.putIfAbsent(field, words.say("mend.missing"));
        }
        return text;
    }

    /** One of an enum's constants, that must be chosen; null where it was not. */
    public <E extends Enum<E>> @Nullable E chosen(String field, Class<E> type) {
        String name = values.of(field);
        if (name == null) {
            wrong.put(field, words.say("mend.choose"));
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        wrong.put(field, words.say("mend.choose"));
        return null;
    }

    /** A number over 0, that must be filled in; null where it was not. Takes a decimal comma, and spaces between digits. */
    public @Nullable BigDecimal amount(String field) {
        String text = needed(field, 40).replaceAll("[\\s\\h]", "").replace(',', '.');
        BigDecimal amount = text.isEmpty() ? null : number(text);
        if (amount == null || amount.signum() <= 0 || amount.precision() - amount.scale() > MOST_DIGITS) {
            wrong.putIfAbsent(field, words.say("mend.amount"));
            return null;
        }
        return amount;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text).setScale(2, RoundingMode.HALF_EVEN);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A day; null where none was filled in. */
    public @Nullable LocalDate day(String field) {
        String text = values.of(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            wrong.put(field, words.say("mend.day"));
            return null;
        }
    }

    /** A day that must be filled in; null where it was not. */
    public @Nullable LocalDate neededDay(String field) {
        LocalDate day = day(field);
        if (day == null) {
            wrong.putIfAbsent(field, words.say("mend.missing"));
        }
        return day;
    }

    /** Says what is wrong with a field. */
    public void wrong(String field, String why) {
        wrong.putIfAbsent(field, why);
    }

    /** What to mend, where anything is wrong; else the answer. */
    public Reply orMend(Supplier<Reply> answer) {
        return wrong.isEmpty() ? answer.get() : new Reply.Mend(wrong);
    }
}
