package io.relais.core.chat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a form. */
public sealed interface Field {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What every field to fill in has.
     *
     * @param id permanent within its form
     * @param label what is asked
     * @param hint a line of help, or null
     * @param need whether it may stay empty
     */
    record About(String id, String label, @Nullable String hint, Need need) {}

    /** Whether a field may stay empty. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** One of several options; {@code preset} is an option's value or null. At most 100 options (Slack's limit). */
    record Choice(
            About about, List<Option> options, @Nullable String preset) implements Field {
        /** Copies the list; refuses a preset that is not offered. */
        public Choice {
            options = List.copyOf(options);
            String wanted = preset;
            if (wanted != null
                    && options.stream().noneMatch(option -> option.value().equals(wanted))) {
                throw new IllegalArgumentException("preset is not an option: " + wanted);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** An option: what is stored and what is read. */
    record Option(String value, String label) {}

    /** Free text of at most {@code most} characters. */
    record Text(About about, Size size, int most, @Nullable String preset) implements Field {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** How much room a text has. */
    enum Size {
        LINE,
        PARAGRAPH
    }

    /** A number that is not negative, with decimals. */
    record Amount(About about, @Nullable BigDecimal preset) implements Field {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(this);
        }
    }

    /** A day. */
    record Day(About about, @Nullable LocalDate preset) implements Field {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** Something to read between the fields. */
    record Shown(Element element) implements Field {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shown(this);
        }
    }

    /** Shows each kind of field. */
    interface Visitor<R> {
        /** One of several. */
        R choice(Choice choice);

        /** Free text. */
        R text(Text text);

        /** A number. */
        R amount(Amount amount);

        /** A day. */
        R day(Day day);

        /** Something to read. */
        R shown(Shown shown);
    }
}
