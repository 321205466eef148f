package io.relais.core.conversation;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.FormId;
import io.relais.core.i18n.Accents;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked for, in the order of help. Two verbs of one id, word or form are refused. */
public final class Registry {

    private static final String LEAD = "lead";

    private final Map<String, Verb> byAction = new LinkedHashMap<>();
    private final Map<String, Verb> byWord = new LinkedHashMap<>();
    private final Map<String, FormVerb> byForm = new LinkedHashMap<>();

    /** These verbs. */
    public Registry(List<Verb> verbs, List<FormVerb> formVerbs) {
        verbs.forEach(this::add);
        formVerbs.forEach(verb -> {
            add(verb);
            unique(byForm, verb.form().value(), verb);
        });
    }

    private void add(Verb verb) {
        unique(byAction, verb.action().value(), verb);
        for (Language language : Language.values()) {
            String key = typed(command(verb), Phrases.in(language).say(phrase(verb) + ".word"));
            if (byWord.get(key) != verb) {
                unique(byWord, key, verb);
            }
        }
    }

    private static <T> void unique(Map<String, T> map, String key, T verb) {
        if (map.putIfAbsent(key, verb) != null) {
            throw new IllegalArgumentException("two verbs for " + key);
        }
    }

    /** The verb of a button, or null. */
    public @Nullable Verb verb(ActionId action) {
        return byAction.get(action.value());
    }

    /** The verb of a word behind a command, in either language, or null. */
    public @Nullable Verb verb(String command, String word) {
        return byWord.get(typed(command, word));
    }

    /** The verb of a form, or null. */
    public @Nullable FormVerb verb(FormId form) {
        return byForm.get(form.value());
    }

    /** The command that was typed, in either language; null where there are no verbs behind it. */
    public @Nullable String command(String typed) {
        return byAction.values().stream()
                .map(Registry::command)
                .distinct()
                .filter(command -> named(command).contains(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> named(String command) {
        return Arrays.stream(Language.values())
                .map(language -> Phrases.in(language).say("command." + command))
                .toList();
    }

    /** Where a verb's phrases are: {@code <this>.word} and {@code <this>.help}. */
    public static String phrase(Verb verb) {
        return "verb."
                + (command(verb).equals(LEAD) ? word(verb) : verb.action().value());
    }

    /** Every verb, in the order of help. */
    public List<Verb> all() {
        return List.copyOf(byAction.values());
    }

    /** The command that a verb is typed behind, such as {@code lead}. */
    public static String command(Verb verb) {
        String action = verb.action().value();
        return action.substring(0, action.indexOf('.'));
    }

    /** The part of a verb's id behind the dot, such as {@code accept}. */
    public static String word(Verb verb) {
        String action = verb.action().value();
        return action.substring(action.indexOf('.') + 1);
    }

    private static String typed(String command, String word) {
        return command.toLowerCase(Locale.ROOT) + " " + Accents.without(word);
    }
}
