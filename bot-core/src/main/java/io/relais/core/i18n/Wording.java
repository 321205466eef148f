package io.relais.core.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** How one person is spoken to: in their language, with times in their zone. Times are absolute and name the zone. */
public record Wording(Language language, ZoneId zone) {

    private static final String MOMENT = "EEE d MMM yyyy, HH:mm zzz";
    private static final String DAY = "EEE d MMM yyyy";

    /** A phrase with its places filled in. */
    public String say(String key, Object... values) {
        return phrases().say(key, values);
    }

    /** A counted phrase; the count is {@code {0}}. */
    public String count(String key, long count, Object... values) {
        return phrases().count(key, count, values);
    }

    /** The name of an enum's constant. */
    public String name(Enum<?> constant) {
        return phrases().name(constant);
    }

    /** A text that comes in both languages. */
    public String of(Localized text) {
        return text.in(language);
    }

    /** A moment, to the minute, with its zone. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(MOMENT, language.locale()).format(at.atZone(zone));
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, language.locale()).format(day);
    }

    /** The day of a moment. */
    public String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** A whole number. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A number with as many decimals as it has. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** An amount of money, rounded to whole units; {@code currency} is an ISO 4217 code. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(amount);
    }

    private Phrases phrases() {
        return Phrases.in(language);
    }
}
