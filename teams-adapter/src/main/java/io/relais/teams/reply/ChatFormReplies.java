package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.teams.card.ChatForm;
import io.relais.teams.card.TeamsCards;
import io.relais.teams.card.TeamsDialog;
import io.relais.teams.card.TeamsForms;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;
import io.relais.teams.request.SentForm;

/** Replies to a button of a form that is a message in the chat: the form turns its page, or gives way to what came of it. */
final class ChatFormReplies implements Reply.Visitor<Ack> {

    private final Asker asker;

    private final Carried form;

    ChatFormReplies(Asker asker, SentForm sent) {
        this.asker = asker;
        this.form = new Carried(asker.language(), sent);
    }

    @Override
    public Ack show(Reply.Show show) {
        return shown(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return shown(update.card());
    }

    /** Beside the form, so that nothing that was typed is lost. */
    @Override
    public Ack say(Reply.Say say) {
        return CardBodies.words(say.words());
    }

    @Override
    public Ack open(Reply.Open open) {
        return CardBodies.card(ChatForm.card(TeamsForms.dialog(open.form(), asker.language())));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        TeamsDialog mended = form.mended(mend);
        return mended == null ? CardBodies.words(MendWords.of(mend)) : CardBodies.card(ChatForm.card(mended));
    }

    @Override
    public Ack home(Reply.Home home) {
        return shown(home.card());
    }

    @Override
    public Ack nothing() {
        return shown(Card.of(new Element.Prose(Speaker.phrase(asker, TeamsPhrase.DONE))));
    }

    private Ack shown(Card card) {
        return CardBodies.card(TeamsCards.forOne(card, asker.account().user()));
    }
}
