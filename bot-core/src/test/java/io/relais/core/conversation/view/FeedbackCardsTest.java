package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Person;
import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.StagedLeads;
import io.relais.core.routing.Member;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that people read of decisions and answers, on one sheet a language. */
class FeedbackCardsTest {

    private static final People PEOPLE = new People(CONFIGURATION.team(), List.of());
    private static final SourceTally TALLY = new SourceTally(
            Map.of(LeadStage.REJECTED, 4, LeadStage.ACCEPTED, 3, LeadStage.SQL, 1, LeadStage.RECYCLED, 1));

    private final StringBuilder sheet = new StringBuilder();
    private final FeedbackCard cards = new FeedbackCard(PEOPLE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void cards(Language language) {
        Wording words = new Wording(language, ZoneId.of("Europe/Paris"));
        decisions().forEach((what, lead) -> {
            add("marketing's channel for leo, " + what, Sheet.of(cards.inChannel(shown(lead), person("leo", words))));
            add("for ana alone, " + what, Sheet.of(cards.forOne(shown(lead), person("ana", words))));
        });
        LeadCard leadCard = new LeadCard(PEOPLE, StagedLeads.POLICY);
        add("lead, sent back", Sheet.of(leadCard.draw(StagedLeads.sentBack(), words, StagedLeads.NOW, null)));
        lists(words);
        Options options = Approvals.NAMES.withParameters(language.tag());
        Approvals.verify(sheet, options.forFile().withExtension(".txt"));
    }

    private static Map<String, Lead> decisions() {
        Map<String, Lead> decisions = new LinkedHashMap<>();
        decisions.put("none", StagedLeads.offered());
        decisions.put("accepted", StagedLeads.accepted());
        decisions.put("SQL", StagedLeads.sql());
        decisions.put("not accepted", StagedLeads.rejected());
        decisions.put("not accepted, asked", StagedLeads.asked());
        decisions.put("not accepted, given", StagedLeads.given());
        decisions.put("not accepted, fixed", StagedLeads.fixed());
        decisions.put("sent back", StagedLeads.sentBack());
        decisions.put("not accepted again", StagedLeads.rejectedAgain());
        decisions.put("taken back", StagedLeads.undone());
        decisions.put("asleep, unanswered", StagedLeads.asleepUnanswered());
        decisions.put("disqualified", StagedLeads.disqualified());
        decisions.put("recycled", StagedLeads.recycled());
        return decisions;
    }

    private void lists(Wording words) {
        FeedbackList list = new FeedbackList(words);
        List<Lead> two = List.of(StagedLeads.asked(), StagedLeads.given());
        for (String key : List.of("owed", "asked", "asked.all", "answered", "answered.all", "told")) {
            String part = "feedback." + key;
            List<Part> parts = List.of(new Part(part, two), new Part(part, List.of()));
            add("list, " + key, Sheet.of(list.draw(parts, Map.of("webinar-may", TALLY))));
        }
    }

    private static Shown shown(Lead lead) {
        return new Shown(lead, TALLY, null);
    }

    private static Person person(String id, Wording words) {
        Member member = Objects.requireNonNull(CONFIGURATION.team().member(id));
        return new Person(member, new Account(Channel.SLACK, "T1", id), words);
    }

    private void add(String what, String text) {
        sheet.append("== ").append(what).append('\n').append(text).append("\n\n");
    }
}
