package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Person;
import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.funnel.SourceWeek;
import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryStores;
import io.relais.core.reasons.Doubt.Kind;
import io.relais.core.reasons.ReasonQuality;
import io.relais.core.routing.Member;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every card of decisions and answers, one after the other. */
public final class FeedbackGallery {

    private static final People PEOPLE = new People(CONFIGURATION.team(), List.of(), new MemoryStores().preferences());
    private static final ReasonQuality QUALITY =
            new ReasonQuality(41, Map.of(Kind.AGAINST_FACTS, 4, Kind.AT_ONCE, 1, Kind.SAYS_LITTLE, 9), 12, 7);
    private static final SourceTally TALLY = new SourceTally(
            Map.of(LeadStage.REJECTED, 4, LeadStage.ACCEPTED, 3, LeadStage.SQL, 1, LeadStage.RECYCLED, 1));

    private final FeedbackCard cards = new FeedbackCard(PEOPLE);

    private final Wording words;

    private final Gallery.Wall wall;

    private FeedbackGallery(Wording words, Gallery.Wall wall) {
        this.words = words;
        this.wall = wall;
    }

    /** Shows all of them in one language, always in the same order. */
    public static void show(Wording words, Gallery.Wall wall) {
        FeedbackGallery gallery = new FeedbackGallery(words, wall);
        gallery.decided();
        gallery.lists();
        gallery.digests();
    }

    private void decided() {
        decisions().forEach((what, lead) -> {
            wall.card("marketing's channel for leo, " + what, cards.inChannel(shown(lead), person("leo")));
            wall.card("for ana alone, " + what, cards.forOne(shown(lead), person("ana")));
        });
        wall.card("marketing's channel for all", cards.forAll(shown(StagedLeads.asked())));
        LeadCard leadCard = new LeadCard(PEOPLE, StagedLeads.POLICY);
        wall.card("lead, sent back", leadCard.draw(StagedLeads.sentBack(), words, StagedLeads.NOW, null));
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

    private void lists() {
        FeedbackList list = new FeedbackList(words, StagedLeads.NOW.plus(Duration.ofDays(4)));
        List<Lead> two = List.of(StagedLeads.asked(), StagedLeads.given());
        for (String key : List.of("owed", "asked", "asked.all", "answered", "answered.all", "told")) {
            String part = "feedback." + key;
            List<Part> parts = List.of(new Part(part, two), new Part(part, List.of()));
            wall.card("list, " + key, list.draw(parts, Map.of("webinar-may", TALLY)));
        }
    }

    private void digests() {
        FeedbackList list = new FeedbackList(words, StagedLeads.NOW);
        List<Lead> many = Collections.nCopies(12, StagedLeads.rejected());
        List<Part> parts =
                List.of(new Part("feedback.owed", many), new Part("feedback.asked", List.of(StagedLeads.asked())));
        wall.card("daily", list.daily(parts, words.say("because.daily")));
        Reason size = new Reason(LeadStage.REJECTED, "OFF_DEFINITION");
        Reason need = new Reason(LeadStage.DISQUALIFIED, "NO_NEED");
        SourceWeek webinar = new SourceWeek(50, 30, 10, 4, Map.of(size, 7, need, 2));
        SourceWeek fair = new SourceWeek(9, 4, 4, 0, Map.of(size, 4));
        Weeks weeks = new Weeks(
                LocalDate.of(2026, 5, 18), Map.of("webinar-may", webinar, "fair", fair), Map.of("webinar-may", fair));
        wall.card("weekly", new WeeklyCard(words).draw(weeks, QUALITY, null));
        Map<String, SourceWeek> sources = IntStream.range(10, 24)
                .boxed()
                .collect(Collectors.toMap(number -> "source-" + number, number -> SourceWeek.NONE));
        Weeks quiet = new Weeks(LocalDate.of(2026, 5, 18), sources, Map.of());
        String late = words.say("because.digest.late", words.moment(StagedLeads.NOW));
        wall.card("weekly, many sources, late", new WeeklyCard(words).draw(quiet, ReasonQuality.NONE, late));
        Weeks one = new Weeks(LocalDate.of(2026, 5, 18), Map.of(), Map.of("fair", fair));
        wall.card("weekly, one source", new WeeklyCard(words).draw(one, ReasonQuality.NONE, null));
    }

    private static Shown shown(Lead lead) {
        return new Shown(lead, TALLY, null);
    }

    private Person person(String id) {
        Member member = Objects.requireNonNull(CONFIGURATION.team().member(id));
        return new Person(member, new Account(Channel.SLACK, "T1", id), words);
    }
}
