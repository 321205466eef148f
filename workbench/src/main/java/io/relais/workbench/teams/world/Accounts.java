package io.relais.workbench.teams.world;

import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.teams.TeamsApp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts of everybody who is a person; their ids are the same in every run. */
@Component
public final class Accounts {
    private static final String DOMAIN = "northstar.onmicrosoft.example";

    private final List<Account> all;

    Accounts(People people) {
        all = people.humans().stream().map(Accounts::account).toList();
    }

    private static Account account(Person person) {
        String upn = person.guest() ? person.email().replace('@', '_') + "#EXT#@" + DOMAIN : person.email();
        return new Account(person, "29:1" + opaque(person.id()), TeamsApp.guid("person/" + person.id()), upn);
    }

    private static String opaque(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("relais-workbench/" + of).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Everybody, in the order of the people. */
    public List<Account> all() {
        return all;
    }

    /** The account of a person. */
    public Account of(Person person) {
        return all.stream()
                .filter(account -> account.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** The account that an id from the bot means: the bot's own id for it, or the directory's. */
    public Optional<Account> find(String id) {
        return all.stream().filter(account -> account.goesBy(id)).findFirst();
    }
}
