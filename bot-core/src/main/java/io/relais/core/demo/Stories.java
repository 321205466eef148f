package io.relais.core.demo;

import io.relais.core.demo.Casting.Part;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadFacts;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Writes the story of one example lead: who they are, what makes it an MQL or not, and what is done to it. */
final class Stories {

    /** Other people are tried so often before the definitions are taken not to know such interest. */
    private static final int TRIES = 80;

    private static final int AT_ONCE = 75;
    private static final int BY_HAND = 5;
    private static final int MOST_DAYS_LATER = 2;
    private static final int OFF_TARGET_BUT_KEEN = 25;

    private final Prospects prospects;
    private final Interest interest;
    private final Cast cast;
    private final Work work;
    private final Office office;
    private final Words words;
    private final Chance chance;

    Stories(Script.Setting setting, Chance chance) {
        this.chance = chance;
        this.prospects = setting.prospects();
        this.office = setting.office();
        this.cast = setting.cast();
        this.words = setting.words();
        this.interest = new Interest(setting.policy().scoring(), chance);
        this.work = new Work(
                new Deeds(chance, words, setting.policy().frameworks()),
                setting.policy().sla(),
                cast.marketing());
    }

    Story of(Part part) {
        return part.fate().qualified() ? qualified(part) : nurtured(part);
    }

    private Story nurtured(Part part) {
        Instant at = part.place().received();
        for (int left = TRIES; left > 0; left--) {
            boolean keen = chance.in(OFF_TARGET_BUT_KEEN);
            LeadFacts facts = keen || chance.in(50)
                    ? prospects.any(part.place(), chance)
                    : prospects.onTarget(part.place(), chance);
            List<Signal> signals = keen
                    ? interest.strong(part.place().source(), at, 0)
                    : interest.weak(part.place().source(), at);
            if (!interest.qualifies(facts, signals, at)) {
                return new Story(prospects.taken(facts), signals, List.of());
            }
        }
        return new Story(prospects.taken(prospects.any(part.place(), chance)), List.of(), List.of());
    }

    private Story qualified(Part part) {
        Instant at = part.place().received();
        if (part.fate() == Fate.WAITING || !chance.in(BY_HAND)) {
            for (int tries = 0; tries < TRIES; tries++) {
                LeadFacts facts = prospects.onTarget(part.place(), chance);
                List<Signal> signals = interest.strong(part.place().source(), at, tries);
                if (interest.qualifies(facts, signals, at)) {
                    return entering(part, prospects.taken(facts), signals);
                }
            }
        }
        return byHand(part, prospects.taken(prospects.onTarget(part.place(), chance)));
    }

    /** Interest that comes at once, or only some days later. */
    private Story entering(Part part, LeadFacts facts, List<Signal> signals) {
        Instant at = part.place().received();
        Instant later = at.plus(Duration.ofHours(chance.between(3, MOST_DAYS_LATER * 24)));
        boolean atOnce = chance.in(AT_ONCE) || part.fate() == Fate.WAITING;
        List<Signal> moved = signals.stream()
                .map(signal -> new Signal(
                        signal.kind(), later.minus(Duration.between(signal.at(), at)), signal.count(), null, null))
                .toList();
        if (atOnce || !interest.qualifies(facts, moved, later)) {
            Plot plot = new Plot(office, chance, at);
            play(part.fate(), plot);
            return new Story(facts, signals, plot.steps());
        }
        Plot plot = new Plot(office, chance, later);
        plot.does(lead -> new LeadCommand.AddSignals(Cast.SOURCE, moved, null));
        play(part.fate(), plot);
        return new Story(facts, List.of(), plot.steps());
    }

    /** A person makes it an MQL, where too little is known of what they did. */
    private Story byHand(Part part, LeadFacts facts) {
        Actor by = Objects.requireNonNullElse(cast.marketing(), Actor.RELAIS);
        Plot plot = new Plot(office, chance, part.place().received());
        plot.after(0.2, 3).does(lead -> new LeadCommand.Promote(by, words.promoted()));
        play(part.fate(), plot);
        return new Story(facts, List.of(), plot.steps());
    }

    private void play(Fate fate, Plot plot) {
        switch (fate) {
            case SENT_BACK -> work.toSql(work.accepted(work.sentBack(plot)));
            case SECOND_THOUGHT -> work.toSql(work.accepted(work.secondThought(plot)));
            case SQL -> work.toSql(work.accepted(plot));
            case UNREACHABLE -> work.unreachable(work.accepted(plot));
            case DISQUALIFIED -> work.disqualified(work.accepted(plot));
            case RECYCLED -> work.recycled(work.accepted(plot));
            case WORKED -> work.begun(work.accepted(plot));
            case REJECTED -> work.rejected(plot);
            case WAITING, NURTURED -> {}
        }
    }
}
