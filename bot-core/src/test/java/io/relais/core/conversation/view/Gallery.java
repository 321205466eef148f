package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;

import io.relais.core.application.Funnel;
import io.relais.core.application.LeadService;
import io.relais.core.application.LeadService.Setting;
import io.relais.core.application.Routing;
import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Form;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Person;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Told;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.Verbs;
import io.relais.core.i18n.Localized;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryStores;
import io.relais.core.memory.SetFigures;
import io.relais.core.port.LeadStore;
import io.relais.core.reasons.Doubt;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import io.relais.core.routing.Member;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every card and form of the product (those of feedback are in {@link FeedbackGallery}), one after the other: the core writes them as a sheet, each chat as it shows them. */
public final class Gallery {

    static final People PEOPLE = new People(CONFIGURATION.team(), List.of(), new MemoryStores().preferences());

    private final Wording words;
    private final Wall wall;

    private Gallery(Wording words, Wall wall) {
        this.words = words;
        this.wall = wall;
    }

    /** Where they are shown. */
    public interface Wall {
        /** A card, by a name that no other has in one language. */
        void card(String name, Card card);

        /** A form, likewise. */
        void form(String name, Form form);
    }

    /** Shows all of them in one language, always in the same order. */
    public static void show(Wording words, Wall wall) {
        Gallery gallery = new Gallery(words, wall);
        gallery.leads();
        gallery.lists();
        gallery.explanations();
        gallery.whereabouts();
        gallery.questions();
        gallery.forms();
    }

    private void leads() {
        LeadCard cards = new LeadCard(PEOPLE, POLICY);
        all().forEach(lead -> wall.card("card, " + stage(lead), cards.draw(lead, words, NOW, null)));
        all().forEach(lead -> wall.card("line, " + stage(lead), LeadLine.card(lead, words)));
    }

    /** An accepted lead is shown twice: before and after the first talk. */
    private static String stage(Lead lead) {
        boolean hasTalked =
                lead.stage() == LeadStage.ACCEPTED && lead.progress().reached();
        return hasTalked ? "ACCEPTED and reached" : lead.stage().name();
    }

    private static Stream<Lead> all() {
        return Stream.of(
                StagedLeads.nurtured(),
                StagedLeads.offered(),
                StagedLeads.accepted(),
                StagedLeads.reached(),
                StagedLeads.sql(),
                StagedLeads.rejected(),
                StagedLeads.disqualified(),
                StagedLeads.recycled());
    }

    private void lists() {
        List<Lead> two = List.of(StagedLeads.offered(), StagedLeads.accepted());
        wall.card("queue", QueueCard.draw(two, words));
        wall.card("queue, empty", QueueCard.draw(List.of(), words));
        wall.card("found", QueueCard.found(two, "north", words));
        wall.card("found nothing", QueueCard.found(List.of(), "xyz", words));
        wall.card("home", HomeCard.draw(two, words, NOW));
        wall.card("home, late", HomeCard.draw(two, words, NOW.plusSeconds(400_000)));
        wall.card("home, empty", HomeCard.draw(List.of(), words, NOW));
    }

    private void explanations() {
        Lead lead = StagedLeads.offered();
        wall.card("score", ScoreCard.draw(lead, POLICY.scoring(), words, NOW));
        wall.card("score, nurtured", ScoreCard.draw(StagedLeads.nurtured(), POLICY.scoring(), words, NOW));
        List<Skipped> skipped = Stream.of(Assignment.Why.values())
                .map(why -> new Skipped("ben", why))
                .toList();
        for (Rule rule : Rule.values()) {
            LeadEvent.Stamp stamp = new LeadEvent.Stamp(NOW, StagedLeads.ANA, "1");
            Assignment assignment = new Assignment("ana", new Reason(rule, skipped));
            LeadEvent assigned = new LeadEvent.Assigned(stamp, assignment, NOW);
            wall.card("why, " + rule, WhyCard.draw(lead, List.of(assigned), words, PEOPLE));
        }
        wall.card("why, never", WhyCard.draw(lead, List.of(), words, PEOPLE));
        wall.card("definitions", DefinitionsCard.draw(POLICY, words));
        wall.card("help", HelpCard.draw(registry().all(), "dance", words));
    }

    private void questions() {
        List<Doubt> doubts = List.of(
                new Doubt.AgainstFacts(new Localized("Company size: 50 to 500", "Taille\u00a0: de 50 à 500")),
                new Doubt.AtOnce(Duration.ofSeconds(3)),
                new Doubt.AlwaysTheSame(8),
                new Doubt.SaysLittle(6, 10));
        Ask ask = ask(person("ana"), Ask.Way.TYPED);
        for (Doubt doubt : doubts) {
            wall.card(
                    "question, " + doubt.kind(),
                    Questioned.recorded(ask, StagedLeads.rejected(), "reject", List.of(doubt)));
        }
    }

    private void whereabouts() {
        List<Channel> both = List.of(Channel.SLACK, Channel.TEAMS);
        Map<String, Told> states = new LinkedHashMap<>();
        states.put("chosen", new Told(both, Channel.TEAMS, Channel.SLACK, Channel.TEAMS));
        states.put("by role", new Told(both, null, Channel.TEAMS, Channel.TEAMS));
        states.put("no role", new Told(both, null, null, Channel.SLACK));
        states.put("not where chosen", new Told(both, Channel.TEAMS, Channel.SLACK, Channel.SLACK));
        states.put("one chat", new Told(List.of(Channel.SLACK), Channel.TEAMS, Channel.TEAMS, Channel.SLACK));
        states.put("nowhere", new Told(both, null, Channel.SLACK, null));
        states.forEach((state, told) -> wall.card("notify, " + state, NotifyCard.draw(told, words)));
    }

    static Registry registry() {
        return registry(new MemoryStores().leads());
    }

    private static Registry registry(LeadStore store) {
        Routing routing = new Routing(store, StagedLeads.RULES, CONFIGURATION.team(), rep -> false);
        Setting setting = new Setting(store, StagedLeads.RULES, routing);
        LeadService service = new LeadService(setting, saved -> {}, () -> NOW);
        return new Verbs(new Desk(store, service, StagedLeads.RULES, PEOPLE), new Funnel(new SetFigures())).registry();
    }

    private void forms() {
        checklist("checklist", StagedLeads.reached());
        checklist("checklist, documented", StagedLeads.documented());
        wall.form("lead by hand", LeadForm.draw(words, "Call claire@northwind.example, she asked twice"));
        registry().all().stream().filter(FormVerb.class::isInstance).forEach(this::asking);
    }

    private void checklist(String name, Lead lead) {
        ChecklistForm form = new ChecklistForm(words, lead, Checklist.of(lead, POLICY.frameworks()));
        for (int page = 0; page < form.questionPages(); page++) {
            wall.form(name + ", page " + page, form.questions(page));
        }
        wall.form(name + ", decision", form.decision("EUR"));
    }

    /** The form that a button opens, for the first lead and whom of the two it does. */
    private void asking(Verb verb) {
        Form form = Stream.concat(all(), Stream.of(StagedLeads.documented(), StagedLeads.asked()))
                .flatMap(lead -> Stream.of("ana", "leo").flatMap(who -> opened(verb.action(), lead, person(who))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("show the form of " + verb.action()));
        wall.form("form of " + verb.action().value(), form);
    }

    private static Stream<Form> opened(ActionId action, Lead lead, Person person) {
        LeadStore store = new MemoryStores().leads();
        store.insert(new Made(lead, List.of(), List.of()), Set.of());
        Verb verb = Objects.requireNonNull(registry(store).verb(action));
        return verb.asked(ask(person, Ask.Way.ON_CARD)) instanceof Reply.Open open
                ? Stream.of(open.form())
                : Stream.empty();
    }

    private static Ask ask(Person person, Ask.Way way) {
        return new Ask(person, new Origin(person.account(), "press-1", null, NOW), "4711", way);
    }

    private Person person(String id) {
        Member member = Objects.requireNonNull(CONFIGURATION.team().member(id));
        return new Person(member, new Account(Channel.TEAMS, "tenant", id), words);
    }
}
