package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;

import io.relais.core.application.LeadService;
import io.relais.core.application.LeadService.Setting;
import io.relais.core.application.Routing;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verbs;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Refusal;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.LeadStore;
import io.relais.core.qualification.Gap;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that people read, on one sheet a language; read the difference as a reviewer. */
class CardsTest {

    private static final People PEOPLE = new People(CONFIGURATION.team(), List.of());

    private final StringBuilder sheet = new StringBuilder();

    @ParameterizedTest
    @EnumSource(Language.class)
    void cards(Language language) {
        Wording words = new Wording(language, ZoneId.of("Europe/Paris"));
        leads(words);
        lists(words);
        explanations(words);
        forms(words);
        refusals(words);
        approve(language);
    }

    private void leads(Wording words) {
        LeadCard cards = new LeadCard(PEOPLE, POLICY);
        all().forEach(lead -> add("card, " + lead.stage(), Sheet.of(cards.draw(lead, words, NOW, null))));
        all().forEach(lead -> add("line, " + lead.stage(), Sheet.of(LeadLine.card(lead, words))));
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

    private void lists(Wording words) {
        List<Lead> two = List.of(StagedLeads.offered(), StagedLeads.accepted());
        add("queue", Sheet.of(QueueCard.draw(two, words)));
        add("queue, empty", Sheet.of(QueueCard.draw(List.of(), words)));
        add("found", Sheet.of(QueueCard.found(two, "north", words)));
        add("found nothing", Sheet.of(QueueCard.found(List.of(), "xyz", words)));
        add("home", Sheet.of(HomeCard.draw(two, words, NOW)));
        add("home, late", Sheet.of(HomeCard.draw(two, words, NOW.plusSeconds(400_000))));
        add("home, empty", Sheet.of(HomeCard.draw(List.of(), words, NOW)));
    }

    private void explanations(Wording words) {
        Lead lead = StagedLeads.offered();
        add("score", Sheet.of(ScoreCard.draw(lead, POLICY.scoring(), words, NOW)));
        add("score, nurtured", Sheet.of(ScoreCard.draw(StagedLeads.nurtured(), POLICY.scoring(), words, NOW)));
        List<Skipped> skipped = Stream.of(Assignment.Why.values())
                .map(why -> new Skipped("ben", why))
                .toList();
        for (Rule rule : Rule.values()) {
            LeadEvent.Stamp stamp = new LeadEvent.Stamp(NOW, StagedLeads.ANA, "1");
            Assignment assignment = new Assignment("ana", new Reason(rule, skipped));
            LeadEvent assigned = new LeadEvent.Assigned(stamp, assignment, NOW);
            add("why, " + rule, Sheet.of(WhyCard.draw(lead, List.of(assigned), words, PEOPLE)));
        }
        add("why, never", Sheet.of(WhyCard.draw(lead, List.of(), words, PEOPLE)));
        add("definitions", Sheet.of(DefinitionsCard.draw(POLICY, words)));
        add("help", Sheet.of(HelpCard.draw(registry().all(), "dance", words)));
    }

    static Registry registry() {
        LeadStore store = new MemoryStores().leads();
        Routing routing = new Routing(store, StagedLeads.RULES, CONFIGURATION.team());
        Setting setting = new Setting(store, StagedLeads.RULES, routing);
        LeadService service = new LeadService(setting, saved -> {}, () -> NOW);
        return new Verbs(new Desk(store, service, StagedLeads.RULES, PEOPLE)).registry();
    }

    private void forms(Wording words) {
        for (Lead lead : List.of(StagedLeads.reached(), StagedLeads.documented())) {
            ChecklistForm form = new ChecklistForm(words, lead, Checklist.of(lead, POLICY.frameworks()));
            for (int page = 0; page < form.questionPages(); page++) {
                add("checklist, page " + page, Sheet.of(form.questions(page)));
            }
            add("checklist, decision", Sheet.of(form.decision("EUR")));
        }
        add("lead by hand", Sheet.of(LeadForm.draw(words, "Call claire@northwind.example, she asked twice")));
    }

    private void refusals(Wording words) {
        RefusalWords says = new RefusalWords(words, PEOPLE, StagedLeads.accepted());
        List<Refusal> all = new ArrayList<>(List.of(
                new Refusal.AlreadyDecided(LeadStage.ACCEPTED, "ana", NOW),
                new Refusal.NotYours("ana"),
                new Refusal.NotYours(null),
                new Refusal.Contacted(),
                new Refusal.Uncontacted(),
                new Refusal.TooFewAttempts(1, 3),
                new Refusal.Gated("bant", gaps()),
                new Refusal.Moved(),
                new Refusal.NothingToUndo(),
                new Refusal.TooLateToUndo(NOW, 5)));
        Stream.of(LeadStage.values()).map(Refusal.WrongStage::new).forEach(all::add);
        Stream.of(Refusal.What.values()).map(Refusal.Unfit::new).forEach(all::add);
        all.forEach(refusal -> add(refusal.toString().replaceAll("\\[.*", ""), refusal.accept(says)));
    }

    private static List<Gap> gaps() {
        var gate = Checklist.of(StagedLeads.reached(), POLICY.frameworks());
        return gate.framework().gate().gaps(gate.framework(), gate.card(), null);
    }

    private void add(String what, String text) {
        sheet.append("== ").append(what).append('\n').append(text).append("\n\n");
    }

    private void approve(Language language) {
        Options options = Approvals.NAMES.withParameters(language.tag());
        Approvals.verify(sheet, options.forFile().withExtension(".txt"));
    }
}
