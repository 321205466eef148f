package io.relais.core.demo;

import io.relais.core.application.LeadService;
import io.relais.core.port.LeadFilter;
import io.relais.core.routing.Team;
import io.relais.core.routing.TeamRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plays a script into the record: each step is decided by the rules at its own time, as if it happened then, and saved
 * without a notice, so that nobody is told of it.
 */
public final class DemoPlay {

    private final LeadService.Setting setting;
    private final Team team;

    /** Into that record, by those rules, with these people. */
    public DemoPlay(LeadService.Setting setting, Team team) {
        this.setting = setting;
        this.team = team;
    }

    /** Which record example leads may go into. */
    public enum Into {
        /** One without a lead. */
        EMPTY_RECORD,
        /** One with other leads, too. */
        ANY_RECORD
    }

    /**
     * What became of it.
     *
     * @param leads how many leads were written
     * @param left how many stories were not, or not to their end: somebody else has that person or worked on that lead
     */
    public record Outcome(int leads, int left) {}

    /** One step of one story. */
    private record Turn(Instant at, int story, int step) {}

    /** What would happen in that month. */
    public Script script(DemoMonth wanted) {
        return Script.of(wanted, setting.rules().policy(), team);
    }

    /** Why that is not played now, or null where it may be. */
    public @Nullable DemoRefusal refusal(Script script, Into into, Instant now) {
        if (team.with(TeamRole.REP).isEmpty()) {
            return DemoRefusal.NO_REP;
        }
        if (into == Into.EMPTY_RECORD && !empty()) {
            return DemoRefusal.NOT_EMPTY;
        }
        return script.ends().isAfter(now) ? DemoRefusal.NOT_OVER : null;
    }

    private boolean empty() {
        return setting.store().page(new LeadFilter(null, null, null), 1).isEmpty();
    }

    /**
     * Plays it from the beginning, in the order of time.
     *
     * @param progress is told how many of {@link Script#steps} are done
     * @throws io.relais.core.port.StoreUnavailable where the record does not answer: what was written stays
     */
    public Outcome play(Script script, LongConsumer progress) {
        List<Playing> stories = script.stories().stream()
                .map(story -> new Playing(story, setting))
                .toList();
        long done = 0;
        for (Turn turn : turns(script.stories())) {
            stories.get(turn.story()).play(turn.step());
            progress.accept(++done);
        }
        int written = (int) stories.stream().filter(Playing::written).count();
        int left = (int) stories.stream().filter(Playing::left).count();
        return new Outcome(written, left);
    }

    private static List<Turn> turns(List<Story> stories) {
        List<Turn> turns = new ArrayList<>();
        for (int number = 0; number < stories.size(); number++) {
            int story = number;
            List<Step> steps = stories.get(number).steps();
            turns.add(new Turn(stories.get(number).begins(), story, 0));
            IntStream.range(0, steps.size())
                    .forEach(step -> turns.add(new Turn(steps.get(step).at(), story, step + 1)));
        }
        turns.sort(Comparator.comparing(Turn::at).thenComparing(Turn::story).thenComparing(Turn::step));
        return turns;
    }
}
