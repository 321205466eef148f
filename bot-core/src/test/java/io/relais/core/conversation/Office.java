package io.relais.core.conversation;

import io.relais.core.application.AfterSave;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import io.relais.core.application.Routing;
import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Bot;
import io.relais.core.chat.Channel;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.chat.Values;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryGateway;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shipped team with everything in memory: people type and press, and see what they are answered. */
final class Office {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final MemoryStores stores = new MemoryStores();
    final MemoryGateway chat = new MemoryGateway(Channel.SLACK);
    final List<Outcome> outcomes = new ArrayList<>();
    private final LeadService service;
    private final Bot bot;
    private final NoticeDelivery delivery;
    private Instant now = StagedLeads.NOW;
    private int interactions;

    Office() {
        Configuration configuration = Configuration.load(ConfigSource.shipped());
        LeadPolicy policy = new LeadPolicy(
                configuration.scoring(),
                configuration.frameworks(),
                configuration.team().sla(),
                configuration.team().hours());
        LeadRules rules = new LeadRules(policy);
        People people = new People(configuration.team(), List.of(chat));
        LeadCard cards = new LeadCard(people, policy);
        Postman postman = new Postman(people, cards, () -> now);
        this.delivery = new NoticeDelivery(stores.outbox(), postman, (notice, settled, at) -> {}, () -> now);
        AfterSave atOnce = delivery::deliver;
        Routing routing = new Routing(stores.leads(), rules, configuration.team());
        this.service = new LeadService(new LeadService.Setting(stores.leads(), rules, routing), atOnce, () -> now);
        Desk desk = new Desk(stores.leads(), service, rules, people);
        Conversation.Watch watch =
                new Conversation.Watch(() -> now, () -> "ref-1", answered -> outcomes.add(answered.outcome()));
        this.bot = new Conversation(people, new Verbs(desk).switchboard(), stores.seen(), watch);
        configuration.team().members().forEach(member -> chat.with(member.id(), profile(member.email(), member.id())));
        chat.with("gus", new Profile("gus@partner.example", "en", PARIS, Membership.OUTSIDER));
    }

    private static Profile profile(String email, String id) {
        String locale = List.of("ben", "leo").contains(id) ? "fr-FR" : "en-GB";
        return new Profile(email, locale, PARIS, Membership.MEMBER);
    }

    /** Time passes. */
    void passes(Duration time) {
        now = now.plus(time);
        service.tick(100);
    }

    /** What is due goes out. */
    void deliversAll() {
        delivery.due(100).forEach(delivery::deliver);
    }

    /** Claire's lead comes in, with enough interest for an MQL. */
    Receipt receivesClaire() {
        return receives(StagedLeads.claire(), StagedLeads.interest());
    }

    Receipt receives(LeadFacts facts, List<Signal> signals) {
        return service.receive(new Intake(Actor.RELAIS, facts, signals, null));
    }

    Somebody as(String user) {
        return new Somebody(user);
    }

    Reply answer(Interaction interaction) {
        return bot.answer(interaction);
    }

    Origin origin(String user) {
        return origin(user, "i-" + ++interactions);
    }

    Origin origin(String user, String key) {
        return new Origin(new Account(Channel.SLACK, "T1", user), key, null, now);
    }

    /** Somebody at their chat. */
    final class Somebody {

        private final String user;

        private Somebody(String user) {
            this.user = user;
        }

        Reply types(String text) {
            return answer(new Interaction.Typed(origin(user), "lead", text));
        }

        Reply presses(String action, String argument) {
            return answer(new Interaction.Pressed(origin(user), new ActionId(action), argument));
        }

        Reply opensHome() {
            return answer(new Interaction.HomeOpened(origin(user)));
        }

        Reply submits(String form, Map<String, String> state, Map<String, String> values) {
            return answer(new Interaction.Submitted(origin(user), filled(form, state, values)));
        }

        Reply changes(String form, Map<String, String> state, Map<String, String> values) {
            return answer(new Interaction.Changed(origin(user), filled(form, state, values)));
        }

        private Filled filled(String form, Map<String, String> state, Map<String, String> values) {
            return new Filled(new FormId(form), new FormState(state), new Values(values));
        }

        /** The text of the latest card in this person's direct messages, or null. */
        @Nullable
        String card() {
            var cards = chat.in(user);
            return cards.isEmpty() ? null : cards.get(cards.size() - 1).asText();
        }
    }
}
