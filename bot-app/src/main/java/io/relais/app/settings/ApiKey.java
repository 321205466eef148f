package io.relais.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may call the API.
 *
 * @param name what the record shows as the one who did something; not secret
 * @param secret what the caller proves itself with
 */
public record ApiKey(String name, Secret secret) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** Every key of {@code name:secret,name:secret}. */
    static List<ApiKey> all(Secret written) {
        return entries(written).stream().map(ApiKey::read).toList();
    }

    /** What is wrong with the keys, without telling any secret; empty where nothing is. */
    static List<String> problems(Secret written) {
        List<String> entries = entries(written);
        List<String> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ApiKey key = read(entries.get(i));
            if (!NAME.matcher(key.name()).matches() || !key.secret().isSet()) {
                problems.add("RELAIS_API_KEYS: entry " + (i + 1)
                        + " is not name:secret (a name has up to 40 letters, digits, dots, dashes, underscores)");
            } else if (names.contains(key.name())) {
                problems.add("RELAIS_API_KEYS: entry " + (i + 1) + " has the name of an earlier one: " + key.name());
            }
            names.add(key.name());
        }
        return problems;
    }

    private static ApiKey read(String entry) {
        int colon = entry.indexOf(':');
        return colon < 0
                ? new ApiKey("", Secret.of(entry))
                : new ApiKey(entry.substring(0, colon).strip(), Secret.of(entry.substring(colon + 1)));
    }

    private static List<String> entries(Secret written) {
        return written.reveal(value -> Pattern.compile(",")
                .splitAsStream(value)
                .filter(entry -> !entry.isBlank())
                .toList());
    }
}
