package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsMessage;
import java.util.function.Consumer;

/** Replies by a message that one person reads. */
final class ChatReplies implements Reply.Visitor<Ack> {

    private final String reader;

    private final Carried forms;

    private final Consumer<TeamsMessage> message;

    ChatReplies(String reader, Carried forms, Consumer<TeamsMessage> message) {
        this.reader = reader;
        this.forms = forms;
        this.message = message;
    }

    @Override
    public Ack show(Reply.Show show) {
        return said(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return said(update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return said(TeamsMessage.of(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return said(forms.form(open.form()));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return said(forms.mend(mend));
    }

    @Override
    public Ack home(Reply.Home home) {
        return said(home.card());
    }

    @Override
    public Ack nothing() {
        return Ack.empty();
    }

    private Ack said(Card card) {
        return said(TeamsMessage.forOne(card, reader));
    }

    private Ack said(TeamsMessage said) {
        message.accept(said);
        return Ack.empty();
    }
}
