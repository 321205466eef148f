package io.relais.slack.reply;

import com.slack.api.model.view.View;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackForms;
import io.relais.slack.block.SlackPages;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.request.Way;

/** Replies to a control on the home tab: there are no private messages there, so a modal says what there is to say. */
final class HomeReplies implements Reply.Visitor<Ack> {

    private final Way.OnHome way;

    private final Speaker speaker;

    HomeReplies(Way.OnHome way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return modal(SlackPages.card(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return speaker.home(way.account(), update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return modal(SlackPages.words(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return modal(SlackForms.view(open.form()));
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

    private Ack modal(View view) {
        return speaker.opens(way.triggerId(), view)
                ? Ack.none()
                : speaker.home(
                        way.account(),
                        Card.of(new Element.Prose(speaker.phrase(way.account(), SlackPhrase.COULD_NOT_OPEN))));
    }
}
