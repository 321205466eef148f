package io.relais.workbench.page;

import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.AppManifest.Command;
import io.relais.workbench.slack.AppManifest.Shortcut;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who there is to be, and what the app offers them. */
@RestController
final class PeopleController {
    private final People people;
    private final AppManifest manifest;

    PeopleController(People people, AppManifest manifest) {
        this.people = people;
        this.manifest = manifest;
    }

    /** A person as the page shows them. */
    record Shown(String id, String slug, String name, String role, String locale, String tz, boolean guest) {
        static Shown of(Person person) {
            return new Shown(
                    person.id(),
                    person.slug(),
                    person.name(),
                    person.role().code(),
                    person.locale(),
                    person.zone().getId(),
                    person.guest());
        }
    }

    @GetMapping("/workbench/api/people")
    List<Shown> people() {
        return people.humans().stream().map(Shown::of).toList();
    }

    @GetMapping("/workbench/api/commands")
    List<Command> commands() {
        return manifest.commands();
    }

    @GetMapping("/workbench/api/shortcuts")
    List<Shortcut> shortcuts() {
        return manifest.messageShortcuts();
    }
}
