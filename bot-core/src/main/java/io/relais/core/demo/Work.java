package io.relais.core.demo;

import io.relais.core.lead.Actor;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.LeadCommand;
import io.relais.core.routing.SlaPolicy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of work that stories of the example month are made of. */
final class Work {

    private static final int IN_TIME = 85;
    private static final int MINUTES_OF_DOUBT = 2;
    private static final double MINUTES = 60;
    private static final List<DisqualifyReason> REASONS = List.of(
            DisqualifyReason.NO_NEED,
            DisqualifyReason.NO_NEED,
            DisqualifyReason.NO_BUDGET,
            DisqualifyReason.NO_AUTHORITY,
            DisqualifyReason.COMPETITOR,
            DisqualifyReason.NO_FIT);

    private final Deeds deeds;
    private final SlaPolicy sla;
    private final @Nullable Actor marketing;

    Work(Deeds deeds, SlaPolicy sla, @Nullable Actor marketing) {
        this.deeds = deeds;
        this.sla = sla;
        this.marketing = marketing;
    }

    private Chance chance() {
        return deeds.chance();
    }

    /** The rep answers: mostly within the clock, now and then late. */
    private Plot answering(Plot plot) {
        return chance().in(IN_TIME) ? plot.after(0.1, 1.8) : plot.after(2.2, 4);
    }

    Plot accepted(Plot plot) {
        return answering(plot).does(deeds.accept());
    }

    Plot reached(Plot plot) {
        plot.after(0.3, chance().in(IN_TIME) ? 5 : 9);
        for (int missed = chance().between(0, 2); missed > 0; missed--) {
            missed(plot).after(1, 5);
        }
        return plot.notes(at -> deeds.log(Result.REACHED, at));
    }

    private Plot missed(Plot plot) {
        Result result = chance().oneOf(List.of(Result.NO_ANSWER, Result.NO_ANSWER, Result.MESSAGE_LEFT));
        return plot.notes(at -> deeds.log(result, at));
    }

    void toSql(Plot plot) {
        reached(plot).after(0.1, 0.5).does(deeds.fillIn());
        if (chance().in(50)) {
            plot.after(3, 10).notes(at -> deeds.log(Result.REACHED, at));
        }
        plot.after(0.2, 6);
        int days = chance().between(3, 12);
        plot.does(deeds.qualify(plot.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(days)));
    }

    void unreachable(Plot plot) {
        plot.after(0.5, 4);
        for (int attempt = 1; attempt <= sla.attemptsBeforeUnreachable(); attempt++) {
            missed(plot).after(2, 6);
        }
        plot.does(deeds.disqualify(DisqualifyReason.UNABLE_TO_REACH));
    }

    void disqualified(Plot plot) {
        reached(plot).after(0.2, 6).does(deeds.disqualify(chance().oneOf(REASONS)));
    }

    void recycled(Plot plot) {
        reached(plot).after(0.2, 4).does(deeds.recycle());
    }

    /** Begun, and not done when the month is over. */
    void begun(Plot plot) {
        if (chance().in(70)) {
            reached(plot);
        }
        if (chance().in(40)) {
            plot.after(0.2, 1).does(deeds.fillIn());
        }
    }

    /** Not accepted; marketing sees to it, at once or after a question. */
    void rejected(Plot plot) {
        answering(plot).does(deeds.reject());
        Actor by = marketing;
        if (by == null) {
            return;
        }
        if (chance().in(25)) {
            String question = deeds.words().question();
            String detail = deeds.words().detail();
            plot.after(0.5, 6).does(lead -> new LeadCommand.AskDetail(by, question));
            plot.after(0.5, 4).does(lead -> new LeadCommand.GiveDetail(Cast.owner(lead), detail));
        }
        plot.after(0.5, chance().in(IN_TIME) ? 8 : 22);
        String fixed = chance().in(50) ? deeds.words().fixed() : "";
        plot.does(lead -> new LeadCommand.FixAtSource(by, fixed));
    }

    /** Not accepted, and sent back by marketing, where somebody may. */
    Plot sentBack(Plot plot) {
        Actor by = marketing;
        if (by == null) {
            return plot;
        }
        String evidence = deeds.words().evidence();
        answering(plot).does(deeds.reject());
        return plot.after(0.5, 4).does(lead -> new LeadCommand.Disagree(by, evidence));
    }

    /** Not accepted by mistake, which is taken back, where the team lets people. */
    Plot secondThought(Plot plot) {
        Duration soon = Duration.ofMinutes(Math.min(MINUTES_OF_DOUBT, sla.undo().toMinutes()));
        if (soon.isZero()) {
            return plot;
        }
        double hours = soon.toMinutes() / MINUTES;
        plot.after(0.1, 1.5, soon).does(deeds.rejectByMistake());
        return plot.after(hours, hours).does(deeds.undo());
    }
}
