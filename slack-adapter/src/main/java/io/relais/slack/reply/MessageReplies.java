package io.relais.slack.reply;

import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackForms;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.request.Way;

/** Replies to a control on a message of the bot: the message changes, or the person alone is told something. */
final class MessageReplies implements Reply.Visitor<Ack> {

    private final Way.OnMessage way;

    private final Speaker speaker;

    MessageReplies(Way.OnMessage way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return speaker.whisper(way.back(), SlackMessage.of(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return speaker.replace(way.back(), way.message(), SlackMessage.of(update.card()));
    }

    @Override
    public Ack say(Reply.Say say) {
        return speaker.whisper(way.back(), SlackMessage.of(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return speaker.opens(way.triggerId(), SlackForms.view(open.form()))
                ? Ack.none()
                : say(new Reply.Say(speaker.phrase(way.account(), SlackPhrase.COULD_NOT_OPEN)));
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
