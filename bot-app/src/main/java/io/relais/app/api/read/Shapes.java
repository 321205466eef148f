package io.relais.app.api.read;

import io.relais.core.scoring.Role;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts with a shape: each method returns the text as it is kept, or null where it is not of that shape. */
final class Shapes {

    static final String ROLES =
            "one of " + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s\\p{C}@,;:<>()\\[\\]\\\\\"]{1,64}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Shapes() {}

    static @Nullable String email(String text) {
        int at = text.lastIndexOf('@');
        boolean shaped = text.length() <= Limits.ADDRESS
                && at > 0
                && MAILBOX.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
        return shaped ? text.toLowerCase(Locale.ROOT) : null;
    }

    static @Nullable String domain(String text) {
        return DOMAIN.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : null;
    }

    static @Nullable String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? code : null;
    }

    static @Nullable String currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return CURRENCIES.contains(code) ? code : null;
    }

    static @Nullable String locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            return null;
        }
    }
}
