package io.relais.core.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bot says, in one language. A phrase may hold {@code {0}}, {@code {1}} ...; a counted phrase has a form {@code
 * .one} and a form {@code .other} (French takes {@code .one} for 0, too).
 */
public final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Phrases> ALL = all();

    private final Language language;
    private final Properties texts;

    private Phrases(Language language) {
        this.language = language;
        this.texts = read(language);
    }

    /** The phrases of that language. */
    public static Phrases in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** A phrase with its places filled in. Refuses a key that there is no phrase for: that is a bug. */
    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        return PLACE.matcher(text).replaceAll(place -> filled(place.group(1), values));
    }

    private static String filled(String place, Object[] values) {
        return Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place)]));
    }

    /** A counted phrase; the count is {@code {0}}, and the values follow. */
    public String count(String key, long count, Object... values) {
        boolean one = language == Language.FR ? count < 2 : count == 1;
        Object[] all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return say(key + (one ? ".one" : ".other"), all);
    }

    /** The name of an enum's constant: phrase {@code Type.CONSTANT}. */
    public String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Every key that there is a phrase for. */
    public Set<String> keys() {
        return Set.copyOf(texts.stringPropertyNames());
    }

    private static Map<Language, Phrases> all() {
        Map<Language, Phrases> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Phrases(language));
        }
        return all;
    }

    private static Properties read(Language language) {
        String file = "phrases_" + language.tag() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
