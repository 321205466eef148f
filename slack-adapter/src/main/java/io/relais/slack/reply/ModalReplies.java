package io.relais.slack.reply;

import com.slack.api.model.view.View;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackForms;
import io.relais.slack.block.SlackPages;
import io.relais.slack.request.Way;

/** Replies to a control in an open modal: it turns its page, or another one is laid on it. */
final class ModalReplies implements Reply.Visitor<Ack> {

    private final Way.InModal way;

    private final Speaker speaker;

    ModalReplies(Way.InModal way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return onTop(SlackPages.card(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return turn(SlackPages.card(update.card()));
    }

    @Override
    public Ack say(Reply.Say say) {
        return onTop(SlackPages.words(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return turn(SlackForms.view(open.form()));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return say(new Reply.Say(MendWords.of(mend)));
    }

    @Override
    public Ack home(Reply.Home home) {
        return speaker.home(way.account(), home.card());
    }

    @Override
    public Ack nothing() {
        return Ack.none();
    }

    private Ack turn(View view) {
        speaker.calls().turn(way.modal().id(), way.modal().hash(), view);
        return Ack.none();
    }

    private Ack onTop(View view) {
        return speaker.pushes(way.triggerId(), view) ? Ack.none() : turn(view);
    }
}
