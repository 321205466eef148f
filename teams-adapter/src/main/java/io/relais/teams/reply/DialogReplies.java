package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsDialog;
import io.relais.teams.card.TeamsForms;
import io.relais.teams.card.TeamsPages;
import io.relais.teams.request.SentForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Replies in a dialog, or to a button that opens one: the dialog turns its page, says something, or closes. */
final class DialogReplies implements Reply.Visitor<Ack> {

    private final Locale language;

    private final Carried form;

    DialogReplies(Locale language, @Nullable SentForm sent) {
        this.language = language;
        this.form = new Carried(language, sent);
    }

    @Override
    public Ack show(Reply.Show show) {
        return page(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return page(update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return DialogBodies.words(say.words());
    }

    @Override
    public Ack open(Reply.Open open) {
        return DialogBodies.shows(TeamsForms.dialog(open.form(), language));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        TeamsDialog mended = form.mended(mend);
        return mended == null ? DialogBodies.words(MendWords.of(mend)) : DialogBodies.shows(mended);
    }

    @Override
    public Ack home(Reply.Home home) {
        return page(home.card());
    }

    @Override
    public Ack nothing() {
        return Ack.empty();
    }

    private static Ack page(Card card) {
        return DialogBodies.shows(TeamsPages.card(card));
    }
}
