package io.relais.core.conversation;

import io.relais.core.application.AfterSave;
import io.relais.core.application.Funnel;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import io.relais.core.application.Routing;
import io.relais.core.chat.Account;
import io.relais.core.chat.Bot;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.InteractionLog.Answered;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Decision;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryGateway;
import io.relais.core.memory.MemoryStores;
import io.relais.core.memory.SetFigures;
import io.relais.core.port.FunnelStore;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import io.relais.core.port.Settlement;
import io.relais.core.routing.Team;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The shipped team with everything in memory: people type and press in their chats, and see what they are answered. */
final class Office {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final MemoryStores stores = new MemoryStores();
    final MemoryGateway chat;
    final List<Outcome> outcomes = new ArrayList<>();
    final List<String> leadsInTheLog = new ArrayList<>();
    private final Map<Channel, MemoryGateway> chats = new EnumMap<>(Channel.class);
    private final Team team;
    private final Desk desk;
    private final LeadService service;
    private final Bot bot;
    private final NoticeDelivery delivery;
    private final People people;
    private final RollCall rollCall;
    private final Funnel funnel;
    private Instant now = StagedLeads.NOW;
    private int interactions;

    /** Everybody is in Slack, the only chat. */
    Office() {
        this(Channel.SLACK);
        everybodyJoins(Channel.SLACK);
    }

    /** Everybody is in Slack, with these figures. */
    Office(FunnelStore figures) {
        this(figures, Channel.SLACK);
        everybodyJoins(Channel.SLACK);
    }

    /** These chats are set up, and nobody is in them yet; people are in the first one unless it is said. */
    Office(Channel... setUp) {
        this(new SetFigures(), setUp);
    }

    private Office(FunnelStore figures, Channel... setUp) {
        Stream.of(setUp).forEach(channel -> chats.put(channel, new MemoryGateway(channel)));
        this.chat = in(setUp[0]);
        Configuration configuration = Configuration.load(ConfigSource.shipped());
        LeadPolicy policy = new LeadPolicy(
                configuration.scoring(),
                configuration.frameworks(),
                configuration.team().sla(),
                configuration.team().hours());
        LeadRules rules = new LeadRules(policy);
        this.team = configuration.team();
        this.people = new People(team, List.copyOf(chats.values()), stores.preferences());
        this.rollCall = new RollCall(people);
        this.funnel = new Funnel(figures);
        LeadCard cards = new LeadCard(people, policy);
        Postman postman = new Postman(people, cards, stores.leads(), () -> now);
        this.delivery = new NoticeDelivery(stores.outbox(), postman, new Unlogged(), () -> now);
        AfterSave atOnce = delivery::deliver;
        Routing routing = new Routing(stores.leads(), rules, team, rollCall::misses);
        this.service = new LeadService(new LeadService.Setting(stores.leads(), rules, routing), atOnce, () -> now);
        desk = new Desk(stores.leads(), service, rules, people);
        Conversation.Watch watch = new Conversation.Watch(() -> now, () -> "ref-1", this::answered);
        this.bot = new Conversation(people, new Verbs(desk, funnel).switchboard(), stores.seen(), watch);
    }

    private void answered(Answered answered) {
        outcomes.add(answered.outcome());
        leadsInTheLog.add(answered.lead());
    }

    /** The whole team, and a guest. */
    Office everybodyJoins(Channel channel) {
        team.members().forEach(member -> joins(member.id(), channel));
        in(channel).with(account("gus", channel), new Profile("gus@partner.example", "en", PARIS, Membership.OUTSIDER));
        return this;
    }

    /** Somebody of the team has an account there. */
    Office joins(String user, Channel channel) {
        return joins(user, channel, List.of("ben", "leo").contains(user) ? "fr-FR" : "en-GB");
    }

    /** Somebody of the team has an account there, in which they read that language. */
    Office joins(String user, Channel channel, String locale) {
        return joins(user, channel, locale, Membership.MEMBER);
    }

    /** Somebody with the e-mail of one of the team has an account there. */
    Office joins(String user, Channel channel, String locale, Membership membership) {
        String email = Objects.requireNonNull(team.member(user)).email();
        in(channel).with(account(user, channel), new Profile(email, locale, PARIS, membership));
        return this;
    }

    /** One of the chats. */
    MemoryGateway in(Channel channel) {
        return Objects.requireNonNull(chats.get(channel));
    }

    /** The ids of one person differ from chat to chat. */
    private static String account(String user, Channel channel) {
        return switch (channel) {
            case SLACK -> user;
            case TEAMS -> "29:" + user;
        };
    }

    /** Time passes. */
    void passes(Duration time) {
        now = now.plus(time);
        service.tick(100);
    }

    /** Everybody is looked up. */
    void callsTheRoll() {
        team.members().forEach(member -> rollCall.next());
    }

    /** Somebody does something to a lead; by whichever way, and whether or not they are in the team. */
    Decision does(LeadId lead, LeadCommand command) {
        return Objects.requireNonNull(service.handle(lead, command));
    }

    /** A bot's digests, as another instance on the same record would send them. */
    Digests digests() {
        return new Digests(desk, stores.chores(), () -> now);
    }

    /** What is sent of the funnel by itself, likewise. */
    FunnelPosts funnelPosts() {
        return new FunnelPosts(people, funnel, stores.chores(), () -> now);
    }

    Instant now() {
        return now;
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
        return as(user, chat.channel());
    }

    Somebody as(String user, Channel channel) {
        return new Somebody(this, new Account(channel, "T1", account(user, channel)));
    }

    Reply answer(Interaction interaction) {
        return bot.answer(interaction);
    }

    Origin origin(String user) {
        return as(user).origin();
    }

    Origin origin(String user, String key) {
        return as(user).origin(key);
    }

    /** The key of an interaction, each time another. */
    String nextKey() {
        return "i-" + ++interactions;
    }

    /** Nobody looks at the log. */
    private record Unlogged() implements DeliveryLog {
        @Override
        public void settled(Pending notice, Settlement settlement, Instant at) {}

        @Override
        public void left(Left left) {}
    }
}
