package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Card.Viewing;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsCards;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;
import io.relais.teams.request.Way;
import org.jspecify.annotations.Nullable;

/** Replies to Teams asking by itself for one person's version of a card: without one, the card stays as it is. */
final class RefreshReplies implements Reply.Visitor<Ack> {

    private static final String UNCHANGED = "Unchanged";

    private final Asker asker;

    private final @Nullable Viewing again;

    RefreshReplies(Way.Refreshing way) {
        this.asker = way.asker();
        this.again = way.again();
    }

    @Override
    public Ack show(Reply.Show show) {
        return shown(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return shown(update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return CardBodies.error(UNCHANGED, say.words());
    }

    @Override
    public Ack open(Reply.Open open) {
        return CardBodies.error(UNCHANGED, Speaker.phrase(asker, TeamsPhrase.NEEDS_A_FORM));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return CardBodies.error(UNCHANGED, MendWords.of(mend));
    }

    @Override
    public Ack home(Reply.Home home) {
        return shown(home.card());
    }

    @Override
    public Ack nothing() {
        return CardBodies.error(UNCHANGED, Speaker.phrase(asker, TeamsPhrase.DONE));
    }

    /** Teams goes on asking for it. */
    private Ack shown(Card card) {
        Viewing asked = again;
        Card kept = asked == null || card.viewing() != null ? card : card.viewedBy(asked);
        return CardBodies.card(TeamsCards.forOne(kept, asker.account().user()));
    }
}
