package io.relais.slack.reply;

import io.relais.core.chat.Account;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackForms;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPhrase;
import java.util.function.Function;

/** Replies within a conversation to somebody who can be shown a form: what there is to say is for their eyes alone. */
final class PrivateReplies implements Reply.Visitor<Ack> {

    private final Asker asker;

    private final Speaker speaker;

    private final Function<SlackMessage, Ack> said;

    private final Function<SlackMessage, Ack> changed;

    /** Says in one way what is new, and in another what takes the place of the message that was acted on. */
    PrivateReplies(
            Asker asker, Speaker speaker, Function<SlackMessage, Ack> said, Function<SlackMessage, Ack> changed) {
        this.asker = asker;
        this.speaker = speaker;
        this.said = said;
        this.changed = changed;
    }

    /** Who asks, and what Slack gives to open a form with. */
    record Asker(Account account, String triggerId) {}

    @Override
    public Ack show(Reply.Show show) {
        return said.apply(SlackMessage.of(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return changed.apply(SlackMessage.of(update.card()));
    }

    @Override
    public Ack say(Reply.Say say) {
        return said.apply(SlackMessage.of(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return speaker.opens(asker.triggerId(), SlackForms.view(open.form()))
                ? Ack.none()
                : say(new Reply.Say(speaker.phrase(asker.account(), SlackPhrase.COULD_NOT_OPEN)));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return say(new Reply.Say(MendWords.of(mend)));
    }

    @Override
    public Ack home(Reply.Home home) {
        return speaker.home(asker.account(), home.card());
    }

    @Override
    public Ack nothing() {
        return Ack.none();
    }
}
