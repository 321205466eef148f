package io.relais.app.chat.parity;

import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.RoleWords;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import io.relais.core.i18n.Wording;
import io.relais.core.routing.TeamRole;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that can be asked for, and how in each chat, as a table of Markdown. */
record FeatureTable(List<Verb> verbs, Map<String, Scene> scenes, Places places) {

    private static final Wording ENGLISH = new Wording(Language.EN, ZoneOffset.UTC);

    /** The table, with what leads to each in which chat. */
    static FeatureTable of(List<Verb> verbs, List<Scene> scenes, Places places) {
        Map<String, Scene> byAction =
                scenes.stream().collect(Collectors.toMap(scene -> scene.action().value(), scene -> scene));
        return new FeatureTable(verbs, byAction, places);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| what | in English | in French | who | form | Slack | Teams |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        verbs.stream().map(this::row).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String row(Verb verb) {
        String help = Phrases.in(Language.EN).say(Registry.phrase(verb) + ".help");
        String form = verb instanceof FormVerb asking ? "`" + asking.form().value() + "`" : "";
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        help,
                        typed(verb, Language.EN),
                        typed(verb, Language.FR),
                        who(verb),
                        form,
                        ways(verb, places.slack(verb.action().value())),
                        ways(verb, places.teams(verb.action().value())));
    }

    private String typed(Verb verb, Language language) {
        Phrases phrases = Phrases.in(language);
        String about = scene(verb).argument().replace("{lead}", "4711").replace("{mail}", "northwind");
        String words = phrases.say("command." + Registry.command(verb)) + " "
                + phrases.say(Registry.phrase(verb) + ".word") + " " + about;
        return "`" + words.strip() + "`";
    }

    private Scene scene(Verb verb) {
        Scene scene = scenes.get(verb.action().value());
        if (scene == null) {
            throw new IllegalStateException("no scene for " + verb.action());
        }
        return scene;
    }

    private static String who(Verb verb) {
        return verb.roles().containsAll(EnumSet.allOf(TeamRole.class))
                ? "everybody"
                : RoleWords.of(ENGLISH, List.copyOf(verb.roles()));
    }

    /** Typed everywhere; pressed where a card has a button; and what else there is in that chat. */
    private String ways(Verb verb, List<String> others) {
        List<String> ways = new ArrayList<>(List.of("typed"));
        if (scene(verb).hasButton()) {
            ways.add("button");
        }
        ways.addAll(others);
        return String.join(", ", ways);
    }

    /** What leads to an action in one chat alone. */
    interface Places {
        /** On the home tab, or in the menu of a message. */
        List<String> slack(String action);

        /** Suggested while somebody types, or as an extension. */
        List<String> teams(String action);
    }
}
