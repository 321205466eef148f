package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;

import io.relais.core.application.Funnel;
import io.relais.core.calibration.Calibration;
import io.relais.core.calibration.Judged;
import io.relais.core.calibration.Telling;
import io.relais.core.calibration.Trial;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.demo.PlayedMonth;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.SetFigures;
import io.relais.core.memory.WorkedExample;
import io.relais.core.port.FunnelStore;
import io.relais.core.port.Preference.Rhythm;
import io.relais.core.scoring.ScoringRules;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every card of figures, one after the other, of the worked example's month. */
public final class FiguresGallery {

    private static final FunnelQuery MONTH = FunnelQuery.of(Window.of(YearMonth.from(WorkedExample.DAY)));
    private static final FunnelStore EXAMPLE = WorkedExample.figures();

    private final Wording words;
    private final Gallery.Wall wall;

    private FiguresGallery(Wording words, Gallery.Wall wall) {
        this.words = words;
        this.wall = wall;
    }

    /** Shows all of them in one language, always in the same order. */
    public static void show(Wording words, Gallery.Wall wall) {
        FiguresGallery gallery = new FiguresGallery(words, wall);
        gallery.funnel();
        gallery.topics();
        gallery.nothing();
        gallery.subscription();
        gallery.calibration();
    }

    private void funnel() {
        card("funnel", FigureTopic.FUNNEL, MONTH);
        card("funnel, by source", FigureTopic.FUNNEL, MONTH.by(Dimension.SOURCE));
        card("funnel, of a small source", FigureTopic.FUNNEL, MONTH.only(new Slice(Dimension.SOURCE, "salon-rh")));
        card("funnel, by language of a rep", FigureTopic.FUNNEL, ana().by(Dimension.LANGUAGE));
        asked("funnel, by rep as a rep sees it", "ana", EXAMPLE, MONTH.by(Dimension.REP));
        asked("funnel, under two versions", "mia", WorkedExample.underTwoVersions(), MONTH);
    }

    private static FunnelQuery ana() {
        return MONTH.only(new Slice(Dimension.REP, "ana"));
    }

    private void topics() {
        card("reasons", FigureTopic.REASONS, MONTH);
        card("reasons, by source", FigureTopic.REASONS, MONTH.by(Dimension.SOURCE));
        card("in time", FigureTopic.CLOCKS, MONTH);
        card("in time, by rep", FigureTopic.CLOCKS, MONTH.by(Dimension.REP));
        card("speed", FigureTopic.SPEED, MONTH);
        card("speed, by rep", FigureTopic.SPEED, MONTH.by(Dimension.REP));
    }

    private void nothing() {
        SetFigures uncounted = new SetFigures();
        uncounted.count(300, 1_000);
        asked("funnel, empty", "mia", new SetFigures(), MONTH);
        asked("funnel, not counted yet", "mia", uncounted, MONTH);
        wall.card("funnel, not understood", UnknownFigures.draw("by planet", words));
    }

    private void subscription() {
        wall.card(
                "subscribed",
                SubscriptionCard.draw(Rhythm.WEEKLY, CONFIGURATION.team().digests(), "#sales", words));
        wall.card(
                "not subscribed",
                SubscriptionCard.draw(null, CONFIGURATION.team().digests(), null, words));
    }

    /** Of the example month. */
    private void calibration() {
        ScoringRules rules = StagedLeads.POLICY.scoring();
        List<Judged> month = new ArrayList<>();
        PlayedMonth played = PlayedMonth.october();
        for (Lead lead : played.leads()) {
            month.add(Judged.of(lead, played.stores().leads().history(lead.id())));
        }
        Trial trial = new Trial(rules.definition());
        List<Calibration> each = Calibration.thresholds(rules.definition(), List.of(20, 30, 40, 50, 60), month);
        Calibration tried = Calibration.of(trial.threshold(50), month);
        CalibrationCard card = new CalibrationCard(tried, each, Telling.of(rules, month), words);
        wall.card("calibration", card.draw(30, 120));
        wall.card("calibration, nothing decided yet", card.draw(30, 0));
    }

    private void card(String name, FigureTopic topic, FunnelQuery query) {
        card(name, topic, "mia", new Asked(EXAMPLE, query));
    }

    private void asked(String name, String who, FunnelStore figures, FunnelQuery query) {
        card(name, FigureTopic.FUNNEL, who, new Asked(figures, query));
    }

    /** What is asked, and of which figures. */
    private record Asked(FunnelStore figures, FunnelQuery query) {}

    private void card(String name, FigureTopic topic, String who, Asked asked) {
        Sight sight = new Sight(Objects.requireNonNull(CONFIGURATION.team().member(who)));
        FiguresCard card = new FiguresCard(topic, new SliceWords(words, Gallery.PEOPLE), sight);
        wall.card(name, new Funnel(asked.figures()).ask(asked.query()).accept(card));
    }
}
