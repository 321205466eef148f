package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsCards;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;

/**
 * Replies to a button on a card. What is shown in place of the card, this person alone sees; for everybody else the card
 * is edited when the notice of what changed goes out.
 */
final class CardReplies implements Reply.Visitor<Ack> {

    private final Asker asker;

    private final Speaker speaker;

    CardReplies(Asker asker, Speaker speaker) {
        this.asker = asker;
        this.speaker = speaker;
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
        return CardBodies.words(say.words());
    }

    /** Not awaited here: a button that opens a form is drawn as one that asks for a dialog. */
    @Override
    public Ack open(Reply.Open open) {
        speaker.inChat(asker, new Carried(asker.language(), null).form(open.form()));
        return CardBodies.words(Speaker.phrase(asker, TeamsPhrase.FORM_IN_CHAT));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return CardBodies.words(MendWords.of(mend));
    }

    @Override
    public Ack home(Reply.Home home) {
        return shown(home.card());
    }

    @Override
    public Ack nothing() {
        return CardBodies.words(Speaker.phrase(asker, TeamsPhrase.DONE));
    }

    private Ack shown(Card card) {
        return CardBodies.card(TeamsCards.forOne(card, asker.account().user()));
    }
}
