package io.relais.core.funnel;

import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.Replay;
import io.relais.core.qualification.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One lead, while it is counted. */
final class CountedLead {

    private final Counting counting;
    private final Traits traits;
    private final Instant now;
    private final Handovers handovers = new Handovers();
    private final Attempts attempts = new Attempts();
    private final List<ClockRuns> clocks = new ArrayList<>();
    private final Map<Place, TallyMaker> tallies = new HashMap<>();

    CountedLead(Counting counting, Traits traits, Instant now) {
        this.counting = counting;
        this.traits = traits;
        this.now = now;
        for (Clock clock : Clock.values()) {
            clocks.add(new ClockRuns(clock));
        }
    }

    Contribution of(List<LeadEvent> events) {
        new Replay(events).tell(step -> {
            handovers.see(step);
            attempts.see(step);
            clocks.forEach(clock -> clock.see(step));
        });
        received(events.get(0).stamp().definitions());
        for (int number = 0; number < handovers.all().size(); number++) {
            handedOver(number);
        }
        clocks.forEach(this::clock);
        return new Contribution(cells(), until());
    }

    private void received(String definitions) {
        List<Slice> slices = slices(definitions);
        TallyMaker received = at(traits.receivedAt(), slices).one(Count.RECEIVED);
        if (!handovers.all().isEmpty()) {
            received.one(Count.RECEIVED_MQL);
            if (handovers.all().get(0).course().outcome() == Outcome.SQL) {
                received.one(Count.RECEIVED_SQL);
            }
        }
    }

    private void handedOver(int number) {
        Handover handover = handovers.all().get(number);
        TallyMaker tally = of(handover, handover.rep()).handover(number == 0 ? Round.FIRST : Round.AGAIN, handover);
        if (number == 0) {
            tally.took(Stretch.IN_NURTURING, traits.receivedAt(), handover.at());
        }
        List<Attempts.Attempt> its = attempts.all().stream()
                .filter(attempt -> handovers.holding(attempt.place()) == number)
                .toList();
        its.stream()
                .map(Attempts.Attempt::at)
                .min(Instant::compareTo)
                .ifPresent(first -> tally.took(Stretch.TO_FIRST_ATTEMPT, handover.at(), first));
        its.stream()
                .filter(attempt -> attempt.made().reached())
                .map(Attempts.Attempt::at)
                .min(Instant::compareTo)
                .ifPresent(first -> tally.took(Stretch.TO_FIRST_CONTACT, handover.at(), first));
    }

    private void clock(ClockRuns runs) {
        for (ClockRuns.Run run : runs.all()) {
            int number = handovers.holding(run.place());
            if (number >= 0 && run.due(now)) {
                Handover handover = handovers.all().get(number);
                String who = run.key().who();
                TallyMaker tally = of(handover, who.equals(Slice.UNKNOWN) ? handover.rep() : who)
                        .one(runs.clock().due());
                if (run.inTime()) {
                    tally.one(runs.clock().inTime());
                }
            }
        }
    }

    private TallyMaker of(Handover handover, String rep) {
        Scorecard checklist = handover.checklist();
        List<Slice> slices = slices(handover.definitions());
        slices.add(new Slice(Dimension.REP, rep));
        slices.add(new Slice(Dimension.FRAMEWORK, checklist == null ? Slice.UNKNOWN : checklist.framework()));
        slices.add(new Slice(Dimension.DEPTH, Depth.of(checklist)));
        return at(handover.at(), slices);
    }

    private List<Slice> slices(String definitions) {
        return new ArrayList<>(List.of(
                new Slice(Dimension.SOURCE, traits.source()),
                new Slice(Dimension.CAMPAIGN, traits.campaign()),
                new Slice(Dimension.SEGMENT, traits.segment()),
                new Slice(Dimension.LANGUAGE, traits.language()),
                new Slice(Dimension.DEFINITIONS, definitions)));
    }

    private TallyMaker at(Instant time, List<Slice> slices) {
        LocalDate day = time.atZone(counting.zone()).toLocalDate();
        return tallies.computeIfAbsent(new Place(day, slices), place -> new TallyMaker());
    }

    private Map<CellKey, Tally> cells() {
        Map<CellKey, Tally> cells = new HashMap<>();
        tallies.forEach((place, made) -> {
            Tally tally = made.tally();
            place.cells().forEach(cell -> cells.merge(cell, tally, Tally::plus));
        });
        return cells;
    }

    private @Nullable Instant until() {
        return clocks.stream()
                .flatMap(clock -> clock.all().stream())
                .filter(run -> run.stoppedAt() == null && !run.due(now))
                .map(run -> run.key().deadline().plusMillis(1))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
