package io.relais.core.demo;

import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.port.StaleLead;
import io.relais.core.port.TwinLead;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One story as far as it was played. */
final class Playing {

    private final Story story;
    private final LeadService.Setting setting;
    private @Nullable Lead lead;
    private State state = State.RUNNING;

    Playing(Story story, LeadService.Setting setting) {
        this.story = story;
        this.setting = setting;
    }

    private enum State {
        RUNNING,
        /** Somebody else has the person or the lead: the story ends there. */
        LEFT
    }

    /** Plays the step of that number; the lead is received at number 0. */
    void play(int step) {
        if (state == State.LEFT) {
            return;
        }
        try {
            Lead now = lead;
            lead = now == null ? receive() : next(now, story.steps().get(step - 1));
        } catch (StaleLead | TwinLead somebodyElse) {
            state = State.LEFT;
        }
    }

    private Lead receive() {
        Stamping by = new Stamping(Cast.SOURCE, story.begins());
        Made made = setting.rules().receive(setting.store().nextId(), story.facts(), story.signals(), by);
        Set<String> keys = new Intake(Cast.SOURCE, story.facts(), story.signals(), null).keys();
        return setting.store().insert(quiet(made, story.begins()), keys);
    }

    private Lead next(Lead now, Step step) {
        Made made = setting.rules()
                .decide(now, step.on(now), step.at())
                .fold(it -> it, unchanged -> none(now, step), refused -> none(now, step));
        return setting.store().save(now, quiet(made, step.at()), Set.of());
    }

    /** The script asks for what the rules allow; anything else is a mistake in the script. */
    private static Made none(Lead now, Step step) {
        throw new IllegalStateException(
                "lead " + now.id() + ", " + now.stage() + ": nothing came of a step at " + step.at());
    }

    /** What was decided, with the rep whom it goes to, and nobody who is told. */
    private Made quiet(Made made, Instant at) {
        Made assigned = setting.routing().assigned(made, at);
        return new Made(assigned.lead(), assigned.events(), List.of());
    }

    boolean written() {
        return lead != null;
    }

    boolean left() {
        return state == State.LEFT;
    }
}
