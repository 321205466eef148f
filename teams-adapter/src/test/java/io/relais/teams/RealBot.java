package io.relais.teams;

import io.relais.core.application.Funnel;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Routing;
import io.relais.core.chat.Bot;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.Conversation;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Verbs;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Lead;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryStores;
import io.relais.core.memory.WorkedExample;
import io.relais.core.port.ChatGateway;
import java.util.List;
import java.util.Objects;

/** The bot itself with the shipped team and one lead, everything in memory. */
final class RealBot implements Bot {

    private final Bot conversation;

    private final MemoryStores stores = new MemoryStores();

    private final Lead lead;

    RealBot(ChatGateway teams) {
        Configuration configuration = Configuration.load(ConfigSource.shipped());
        People people = new People(configuration.team(), List.of(teams), stores.preferences());
        Routing routing = new Routing(stores.leads(), StagedLeads.RULES, configuration.team(), rep -> false);
        LeadService service = new LeadService(
                new LeadService.Setting(stores.leads(), StagedLeads.RULES, routing),
                saved -> {},
                () -> StagedLeads.NOW);
        Desk desk = new Desk(stores.leads(), service, StagedLeads.RULES, people);
        this.conversation = new Conversation(
                people,
                new Verbs(desk, new Funnel(WorkedExample.figures())).switchboard(),
                stores.seen(),
                new Conversation.Watch(() -> StagedLeads.NOW, () -> "ref-1", answered -> {}));
        this.lead = service.receive(new Intake(Actor.RELAIS, StagedLeads.claire(), StagedLeads.interest(), null))
                .lead();
    }

    @Override
    public Reply answer(Interaction interaction) {
        return conversation.answer(interaction);
    }

    /** Claire's lead, as it stands. */
    Lead lead() {
        return Objects.requireNonNull(stores.leads().find(lead.id()));
    }
}
