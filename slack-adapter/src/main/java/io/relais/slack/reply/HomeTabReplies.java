package io.relais.slack.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.request.Way;

/** Replies to the home tab being opened: whatever there is to say is said on it. */
final class HomeTabReplies implements Reply.Visitor<Ack> {

    private final Way.HomeTab way;

    private final Speaker speaker;

    HomeTabReplies(Way.HomeTab way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return speaker.home(way.account(), show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return speaker.home(way.account(), update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return speaker.home(way.account(), Card.of(new Element.Prose(say.words())));
    }

    @Override
    public Ack open(Reply.Open open) {
        return say(new Reply.Say(speaker.phrase(way.account(), SlackPhrase.NEEDS_A_FORM)));
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
}
