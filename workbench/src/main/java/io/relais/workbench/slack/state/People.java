package io.relais.workbench.slack.state;

import io.relais.workbench.slack.state.Person.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody in the stand-in workspace. */
@Component
public final class People {
    /** The bot user's id. */
    public static final String BOT_USER = "U0RELAIS";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Person> all = List.of(
            new Person("U0ANA", "Ana Lopes", "ana.lopes@northstar.example", Role.REP, "en-GB", PARIS),
            new Person("U0BEN", "Ben Martin", "ben.martin@northstar.example", Role.REP, "fr-FR", PARIS),
            new Person("U0MIA", "Mia Chen", "mia.chen@northstar.example", Role.MANAGER, "en-GB", PARIS),
            new Person("U0LEO", "Léo Bernard", "leo.bernard@northstar.example", Role.MARKETER, "fr-FR", PARIS),
            new Person("U0GUS", "Gus Weber", "guest@partner.example", Role.GUEST, "en-GB", PARIS),
            new Person(BOT_USER, "Relais", "", Role.BOT, "en-US", PARIS));

    /** Everybody, the bot user last. */
    public List<Person> all() {
        return all;
    }

    /** Everybody who is a person. */
    public List<Person> humans() {
        return all.stream().filter(person -> !person.bot()).toList();
    }

    /** The person with an id, or with a slug such as {@code ana}. */
    public Optional<Person> find(String idOrSlug) {
        return all.stream()
                .filter(person -> person.id().equals(idOrSlug) || person.slug().equals(idOrSlug))
                .findFirst();
    }

    /** The person with an id, who is known to exist. */
    public Person require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such person: " + id));
    }

    /** The person with a verified e-mail. */
    public Optional<Person> byEmail(String email) {
        return humans().stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst();
    }
}
