package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.Postman.Outcome;
import io.relais.core.conversation.view.FeedbackCard;
import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.lead.Notice;
import io.relais.core.lead.Notice.Report;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Post;
import io.relais.core.port.Post.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells marketing of decisions, and sales of what marketing says to them. */
final class FeedbackPost {

    private final Mailbag mailbag;
    private final LeadStore store;
    private final Lateness late;
    private @Nullable Shown shown;

    FeedbackPost(Mailbag mailbag, LeadStore store, Lateness late) {
        this.mailbag = mailbag;
        this.store = store;
        this.late = late;
    }

    /** One card a lead in marketing's channel; anew where it asks for an answer, since an edit catches nobody's eye. */
    Outcome report(Report report, Pending pending) {
        Feedback item = lead().feedback();
        if (item == null || isCoveredByAnother(report)) {
            return Outcome.NOTHING_POSTED;
        }
        boolean isThere = mailbag.shown(Kind.REPORT);
        boolean anew = report.urgency() == Urgency.OWED && item.state().open();
        boolean first = report.urgency() != Urgency.STEP && !isThere && item.state() != State.TAKEN_BACK;
        if (!anew && !first) {
            return mailbag.updated(Set.of(Kind.REPORT), post -> card().forAll(shown()));
        }
        String because = late.says(pending, mailbag.people().forAll());
        return mailbag.room(
                mailbag.people().rooms().marketing(), Kind.REPORT, () -> card().forAll(shown().because(because)));
    }

    /** All reports show the lead as it stands: the most urgent of a parcel says what the others would. */
    private boolean isCoveredByAnother(Report report) {
        return mailbag.parcel().notices().stream()
                .map(Pending::notice)
                .anyMatch(
                        other -> other instanceof Report more && more.urgency().compareTo(report.urgency()) > 0);
    }

    /** To somebody alone, with the buttons that they may use. */
    Outcome answer(Notice.Answer answer, Pending pending) {
        if (lead().feedback() == null) {
            return Outcome.NOTHING_POSTED;
        }
        return mailbag.direct(answer.to(), Kind.ANSWER, reader -> {
            String because =
                    reader.words().say("because.feedback." + answer.word().name());
            return card().forOne(shown().because(late.says(because, pending, reader.words())), reader);
        });
    }

    /** The card of somebody who was told, as it is now, in the chat in which it is. */
    @Nullable
    Card cardFor(Post post) {
        Person reader = mailbag.people().in(post.message().channel(), post.reader());
        return reader == null ? null : card().forOne(shown(), reader);
    }

    private Lead lead() {
        return mailbag.parcel().lead();
    }

    private FeedbackCard card() {
        return new FeedbackCard(mailbag.people());
    }

    /** Counted once, however many cards show it. */
    private Shown shown() {
        Shown known = shown;
        if (known == null) {
            known = Shown.of(
                    lead(), store.tallies(Set.of(lead().facts().provenance().source())));
            shown = known;
        }
        return known;
    }
}
