package io.relais.core.demo;

import io.relais.core.demo.Casting.Part;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.routing.Team;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that happens in an example month, written before any of it is played: {@link DemoMonth#RECEIVED} leads, of which
 * {@link DemoMonth#MQL} become MQL and {@link DemoMonth#SQL} SQL. Pure: the same month under the same definitions is the same
 * script.
 */
public final class Script {

    private final List<Story> stories;

    private Script(List<Story> stories) {
        this.stories = List.copyOf(stories);
    }

    /** What all stories of a month have in common. */
    record Setting(LeadPolicy policy, Cast cast, Office office, Prospects prospects, Words words) {}

    /** The month as this team would live through it. */
    public static Script of(DemoMonth wanted, LeadPolicy policy, Team team) {
        Office office = new Office(policy.hours(), wanted.month());
        Setting setting =
                new Setting(policy, Cast.of(team), office, new Prospects(wanted), new Words(wanted.language()));
        Chance chance = Chance.of(wanted.seed());
        Stories stories = new Stories(setting, chance);
        List<Part> parts = new Casting(chance, office).parts();
        return new Script(parts.stream().map(stories::of).toList());
    }

    /** In the order in which they begin. */
    List<Story> stories() {
        return stories;
    }

    /** How much there is to write down: a step each. */
    public int steps() {
        return stories.stream().mapToInt(story -> 1 + story.steps().size()).sum();
    }

    /** When the last thing happens. */
    public Instant ends() {
        return stories.stream().map(Story::ends).max(Comparator.naturalOrder()).orElseThrow();
    }
}
