package io.relais.app.chat.parity;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.chat.parity.ChatClient.Use;
import io.relais.app.chat.parity.Seen.Shape;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The script in one chat.
 *
 * @param drawn the actions of all controls that somebody saw, so far
 */
record Play(Desk desk, Registry registry, ChatClient chat, Set<String> drawn) {

    /** A scene, begun in each way. */
    Stream<DynamicTest> acts(Scene scene) {
        String name = scene.action().value();
        Stream<DynamicTest> typed = Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(
                        name + " typed in " + language, () -> act(scene, lead -> typed(scene, language, lead))));
        Stream<DynamicTest> pressed = scene.hasButton()
                ? Stream.of(DynamicTest.dynamicTest(name + " pressed", () -> act(scene, lead -> pressed(scene, lead))))
                : Stream.empty();
        return Stream.concat(typed, pressed);
    }

    /** How a scene about a lead begins. */
    private interface Beginning {
        Seen of(LeadId lead);
    }

    private void act(Scene scene, Beginning beginning) {
        LeadId lead = new PreparedLeads(desk).at(scene.start());
        int before = desk.store().history(lead).size();
        Seen seen = see(beginning.of(lead));
        assertThat(seen.shape()).isEqualTo(verb(scene) instanceof FormVerb ? Shape.FORM : Shape.MESSAGE);
        for (Map<String, String> page : scene.pages()) {
            seen = see(chat.sends(scene.person(), seen, completed(page, lead)));
            isInTheRecord(completed(page, lead).get("email"));
        }
        assertThat(seen.drawn().toString()).contains(scene.says());
        assertThat(recordedAfter(before, lead)).is(what(scene.recorded()));
    }

    /** A message is made a lead, by the menu that each chat has for that. */
    DynamicTest ofAMessage() {
        return DynamicTest.dynamicTest("lead.add of a message", () -> {
            String email = PreparedLeads.email(desk.store().nextId());
            Seen done = see(chat.makesLeadOf("leo", "Call Claire: " + email, Map.of("company", "Northwind RH")));
            assertThat(done.drawn().toString()).contains("Northwind RH");
            isInTheRecord(email);
        });
    }

    private void isInTheRecord(@Nullable String email) {
        if (email != null) {
            assertThat(desk.store().search(email, 1)).as("lead of " + email).isNotEmpty();
        }
    }

    private List<Class<?>> recordedAfter(int before, LeadId lead) {
        List<LeadEvent> history = desk.store().history(lead);
        return history.subList(before, history.size()).stream()
                .<Class<?>>map(LeadEvent::getClass)
                .toList();
    }

    private static Condition<List<? extends Class<?>>> what(@Nullable Class<? extends LeadEvent> wanted) {
        return new Condition<>(
                recorded -> wanted == null ? recorded.isEmpty() : recorded.contains(wanted),
                wanted == null ? "nothing recorded" : wanted.getSimpleName());
    }

    private Seen typed(Scene scene, Language language, LeadId lead) {
        Verb verb = verb(scene);
        Phrases phrases = Phrases.in(language);
        String command = phrases.say("command." + Registry.command(verb));
        String word = phrases.say(Registry.phrase(verb) + ".word");
        return chat.types(scene.person(), (command + " " + word + " " + about(scene.argument(), lead)).strip());
    }

    private Seen pressed(Scene scene, LeadId lead) {
        Seen on = see(chat.types(scene.person(), about(Objects.requireNonNull(scene.on()), lead)));
        return chat.presses(scene.person(), on, new Use(scene.action(), about(scene.button(), lead)));
    }

    private Verb verb(Scene scene) {
        return Objects.requireNonNull(registry.verb(scene.action()));
    }

    private Seen see(Seen seen) {
        drawn.addAll(chat.controls(seen));
        return seen;
    }

    private static Map<String, String> completed(Map<String, String> page, LeadId lead) {
        return page.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> about(entry.getValue(), lead)));
    }

    private static String about(String words, LeadId lead) {
        return words.replace("{lead}", lead.toString()).replace("{mail}", PreparedLeads.email(lead));
    }
}
