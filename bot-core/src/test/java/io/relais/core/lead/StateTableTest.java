package io.relais.core.lead;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.BEN;
import static io.relais.core.lead.StagedLeads.LEO;
import static io.relais.core.lead.StagedLeads.MIA;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.RULES;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.qualification.Evidence;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.scoring.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every command, by everybody, in every stage: one table, read as a reviewer would. */
class StateTableTest {

    private static final List<Actor> PEOPLE = List.of(ANA, BEN, MIA, LEO);

    @Test
    void everyCommandInEveryStage() {
        StringBuilder table = new StringBuilder(
                        "A lead in each stage; ana (rep) owns it where anybody does; ben (rep), ")
                .append("mia (manager) and leo (marketer) do not.\n");
        stages().forEach((stage, lead) -> {
            table.append('\n').append(stage).append('\n');
            commands()
                    .forEach((name, command) -> table.append("  ")
                            .append(name)
                            .append(": ")
                            .append(everybody(lead, command))
                            .append('\n'));
        });
        Approvals.verify(table, new Options().forFile().withExtension(".txt"));
    }

    private static String everybody(Lead lead, Function<Actor, LeadCommand> command) {
        Map<String, List<String>> byResult = PEOPLE.stream()
                .collect(Collectors.groupingBy(
                        actor -> result(lead, command.apply(actor)),
                        LinkedHashMap::new,
                        Collectors.mapping(Actor::id, Collectors.toList())));
        return byResult.entrySet().stream()
                .map(entry -> String.join(" ", entry.getValue()) + " -> " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String result(Lead lead, LeadCommand command) {
        return RULES.decide(lead, command, NOW)
                .fold(
                        made -> made.lead().stage() + " by "
                                + made.events().stream().map(LeadEvent::name).collect(Collectors.joining("+"))
                                + owing(made.lead().feedback()),
                        unchanged -> "unchanged",
                        refused -> "no, " + refused.refusal().getClass().getSimpleName());
    }

    private static String owing(@Nullable Feedback item) {
        return item == null ? "" : ", " + item.state();
    }

    private static Map<String, Lead> stages() {
        Map<String, Lead> stages = new LinkedHashMap<>();
        stages.put("NURTURING", StagedLeads.nurtured());
        stages.put("MQL, owned by nobody", StagedLeads.waiting());
        stages.put("MQL, offered to ana", StagedLeads.offered());
        stages.put("ACCEPTED, not reached", StagedLeads.accepted());
        stages.put("ACCEPTED, reached", StagedLeads.reached());
        stages.put("ACCEPTED, reached, everything documented", StagedLeads.documented());
        stages.put("SQL", StagedLeads.sql());
        stages.put("REJECTED", StagedLeads.rejected());
        stages.put("REJECTED, a detail asked by leo", StagedLeads.asked());
        stages.put("REJECTED, the detail given", StagedLeads.given());
        stages.put("REJECTED, fixed at source by leo", StagedLeads.fixed());
        stages.put("MQL, sent back by leo, owned by nobody", StagedLeads.sentBack());
        stages.put("REJECTED by ben after that", StagedLeads.rejectedAgain());
        stages.put("MQL, the rejection undone", StagedLeads.undone());
        stages.put("RECYCLED by leo after the rejection", StagedLeads.asleepUnanswered());
        stages.put("DISQUALIFIED", StagedLeads.disqualified());
        stages.put("RECYCLED", StagedLeads.recycled());
        return stages;
    }

    private static Map<String, Function<Actor, LeadCommand>> commands() {
        Map<String, Function<Actor, LeadCommand>> commands = new LinkedHashMap<>();
        Assignment toBen = new Assignment("ben", new Reason(Rule.ROUND_ROBIN, List.of()));
        List<Signal> trial = List.of(new Signal("trial_started", NOW, 1, null, null));
        commands.put("AddSignals", by -> new LeadCommand.AddSignals(by, trial, null));
        commands.put("Promote", by -> new LeadCommand.Promote(by, "met at the fair"));
        commands.put("Assign", by -> new LeadCommand.Assign(by, toBen));
        commands.put("Accept", LeadCommand.Accept::new);
        commands.put("Reject", StagedLeads::reject);
        commands.put("LogContact", by -> StagedLeads.log(by, "call-2", Result.REACHED));
        commands.put("SaveChecklist", by -> StagedLeads.filled(by, StagedLeads.reached(), Evidence.ASSUMED));
        commands.put("TakeFramework", by -> new LeadCommand.TakeFramework(by, "bant", "a small deal"));
        commands.put("Qualify", StagedLeads::qualify);
        commands.put("Disqualify", by -> new LeadCommand.Disqualify(by, DisqualifyReason.NO_BUDGET, ""));
        commands.put("Recycle", by -> new LeadCommand.Recycle(by, RecycleReason.NOT_NOW, null, ""));
        commands.put("Postpone", by -> new LeadCommand.Postpone(by, NOW.plusSeconds(3_600)));
        commands.put("FixAtSource", by -> new LeadCommand.FixAtSource(by, "the form asks now"));
        commands.put("Disagree", by -> new LeadCommand.Disagree(by, "220 employees, on their site"));
        commands.put("AskDetail", by -> new LeadCommand.AskDetail(by, "Which size did you see?"));
        commands.put("GiveDetail", by -> new LeadCommand.GiveDetail(by, "20, on the register"));
        commands.put("ConfirmReason", LeadCommand.ConfirmReason::new);
        commands.put("Undo", LeadCommand.Undo::new);
        commands.put("Tick", LeadCommand.Tick::new);
        return commands;
    }
}
