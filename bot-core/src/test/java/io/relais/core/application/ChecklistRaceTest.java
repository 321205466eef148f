package io.relais.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand.Accept;
import io.relais.core.lead.LeadCommand.SaveChecklist;
import io.relais.core.lead.LeadCommand.TakeFramework;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Race;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;

/** Eight people save one answer each of the same checklist at once, from the same read. */
class ChecklistRaceTest {

    private static final Actor MIA = StagedLeads.MIA;

    private final LeadStore store = new MemoryStores().leads();
    private final LeadService service = new LeadService(
            new LeadService.Setting(
                    store,
                    StagedLeads.RULES,
                    new Routing(store, StagedLeads.RULES, StagedLeads.CONFIGURATION.team(), rep -> false)),
            saved -> {},
            () -> StagedLeads.NOW);

    @RepeatedTest(10)
    void everyAnswerSurvives() throws Exception {
        LeadId id = accepted();
        Framework framework = checklist(id).framework();

        Race.run(runner ->
                () -> service.handle(id, new SaveChecklist(MIA, framework.id(), List.of(answer(framework, runner)))));

        assertThat(checklist(id).card().answers())
                .hasSize(Race.RUNNERS)
                .allMatch(answer -> answer.evidence() == Evidence.STATED);
    }

    private LeadId accepted() {
        LeadId id = service.receive(new Intake(Actor.RELAIS, StagedLeads.claire(), StagedLeads.interest(), null))
                .lead()
                .id();
        service.handle(id, new Accept(MIA));
        service.handle(id, new TakeFramework(MIA, "meddpicc", "eight questions"));
        return id;
    }

    private static Answer answer(Framework framework, int place) {
        return new Answer(framework.items().get(place).id(), Evidence.STATED, "said so on 12 May", "", null);
    }

    private Checklist checklist(LeadId id) {
        Lead lead = Objects.requireNonNull(store.find(id));
        return Checklist.of(lead, StagedLeads.POLICY.frameworks());
    }
}
