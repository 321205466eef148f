package io.relais.core.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a known fact must be for a case to apply. */
public sealed interface FitTest {

    /** Whether this can be asked of that kind of fact. */
    boolean suits(FitFact.Kind kind);

    /** Whether the value (lower case, or plain digits) passes. */
    boolean passes(String value);

    /** A number from {@code from} to {@code to}, both included; null is "no limit". */
    record Between(@Nullable BigDecimal from, @Nullable BigDecimal to) implements FitTest {

        public Between {
            if (from != null && to != null && from.compareTo(to) > 0) {
                throw new IllegalArgumentException("nothing lies between " + from + " and " + to);
            }
        }

        @Override
        public boolean suits(FitFact.Kind kind) {
            return kind == FitFact.Kind.NUMBER;
        }

        @Override
        public boolean passes(String value) {
            BigDecimal number = new BigDecimal(value);
            return (from == null || from.compareTo(number) <= 0) && (to == null || number.compareTo(to) <= 0);
        }
    }

    /** One of these words, whatever their case. */
    record AnyOf(Set<String> words) implements FitTest {

        public AnyOf {
            words = words.stream()
                    .map(word -> word.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean suits(FitFact.Kind kind) {
            return kind == FitFact.Kind.WORD;
        }

        @Override
        public boolean passes(String value) {
            return words.contains(value);
        }
    }
}
