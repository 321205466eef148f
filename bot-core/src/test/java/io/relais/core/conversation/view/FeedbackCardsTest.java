package io.relais.core.conversation.view;

import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.funnel.SourceWeek;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.StagedLeads;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that people read of decisions and answers, on one sheet a language. */
class FeedbackCardsTest {

    private final StringBuilder sheet = new StringBuilder();
    private final FeedbackCard cards = new FeedbackCard(Gallery.PEOPLE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void cards(Language language) {
        Wording words = new Wording(language, ZoneId.of("Europe/Paris"));
        decisions().forEach((what, lead) -> {
            add(
                    "marketing's channel for leo, " + what,
                    Sheet.of(cards.inChannel(shown(lead), Gallery.person("leo", words))));
            add("for ana alone, " + what, Sheet.of(cards.forOne(shown(lead), Gallery.person("ana", words))));
        });
        LeadCard leadCard = new LeadCard(Gallery.PEOPLE, StagedLeads.POLICY);
        add("lead, sent back", Sheet.of(leadCard.draw(StagedLeads.sentBack(), words, StagedLeads.NOW, null)));
        lists(words);
        digests(words);
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
        FeedbackList list = new FeedbackList(words, StagedLeads.NOW.plus(Duration.ofDays(4)));
        List<Lead> two = List.of(StagedLeads.asked(), StagedLeads.given());
        for (String key : List.of("owed", "asked", "asked.all", "answered", "answered.all", "told")) {
            String part = "feedback." + key;
            List<Part> parts = List.of(new Part(part, two), new Part(part, List.of()));
            add("list, " + key, Sheet.of(list.draw(parts, Map.of("webinar-may", FeedbackGallery.TALLY))));
        }
    }

    private void digests(Wording words) {
        Map<String, SourceWeek> sources = IntStream.range(10, 24)
                .boxed()
                .collect(Collectors.toMap(number -> "source-" + number, number -> SourceWeek.NONE));
        Weeks quiet = new Weeks(LocalDate.of(2026, 5, 18), sources, Map.of());
        String late = words.say("because.digest.late", words.moment(StagedLeads.NOW));
        add("weekly, many sources, late", Sheet.of(new WeeklyCard(words).draw(quiet, late)));
        Weeks one =
                new Weeks(LocalDate.of(2026, 5, 18), Map.of(), Map.of("fair", new SourceWeek(9, 4, 4, 0, Map.of())));
        add("weekly, one source", Sheet.of(new WeeklyCard(words).draw(one, null)));
    }

    private static Shown shown(Lead lead) {
        return new Shown(lead, FeedbackGallery.TALLY, null);
    }

    private void add(String what, String text) {
        sheet.append("== ").append(what).append('\n').append(text).append("\n\n");
    }
}
