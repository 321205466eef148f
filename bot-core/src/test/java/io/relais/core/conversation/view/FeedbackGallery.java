package io.relais.core.conversation.view;

import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.funnel.SourceWeek;
import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.StagedLeads;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What marketing and sales read of each other, once of each kind; {@link FeedbackCardsTest} has every state. */
final class FeedbackGallery {

    static final SourceTally TALLY = new SourceTally(
            Map.of(LeadStage.REJECTED, 4, LeadStage.ACCEPTED, 3, LeadStage.SQL, 1, LeadStage.RECYCLED, 1));

    private FeedbackGallery() {}

    static void show(Wording words, Gallery.Wall wall) {
        FeedbackCard cards = new FeedbackCard(Gallery.PEOPLE);
        Shown rejected = new Shown(StagedLeads.rejected(), TALLY, null);
        wall.card("feedback, in the channel", cards.inChannel(rejected, Gallery.person("leo", words)));
        Shown asked = new Shown(StagedLeads.asked(), TALLY, words.say("because.feedback.ASKED"));
        wall.card("feedback, a detail asked", cards.forOne(asked, Gallery.person("ana", words)));
        FeedbackList list = new FeedbackList(words, StagedLeads.NOW);
        List<Part> owed = List.of(
                new Part("feedback.owed", Collections.nCopies(12, StagedLeads.rejected())),
                new Part("feedback.told", List.of()));
        wall.card("feedback, list", list.draw(owed, Map.of("webinar-may", TALLY)));
        List<Part> mine = List.of(new Part("feedback.asked", List.of(StagedLeads.asked())));
        wall.card("feedback, daily", list.daily(mine, words.say("because.daily")));
        wall.card("feedback, weekly", new WeeklyCard(words).draw(weeks(), null));
    }

    static Weeks weeks() {
        Reason size = new Reason(LeadStage.REJECTED, "OFF_DEFINITION");
        Reason need = new Reason(LeadStage.DISQUALIFIED, "NO_NEED");
        SourceWeek webinar = new SourceWeek(50, 30, 10, 4, Map.of(size, 7, need, 2));
        SourceWeek fair = new SourceWeek(9, 4, 4, 0, Map.of(size, 4));
        return new Weeks(
                LocalDate.of(2026, 5, 18), Map.of("webinar-may", webinar, "fair", fair), Map.of("webinar-may", fair));
    }
}
