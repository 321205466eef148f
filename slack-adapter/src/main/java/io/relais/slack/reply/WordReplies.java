package io.relais.slack.reply;

import io.relais.core.chat.Account;
import io.relais.core.chat.Reply;
import io.relais.slack.block.AgainButton;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPhrase;
import java.util.function.Consumer;

/**
 * Replies to words in a conversation: a message. Slack opens no form after words, so the message has a button that says
 * the words again, this time as something pressed.
 */
final class WordReplies implements Reply.Visitor<Ack> {

    private final Account account;

    private final String words;

    private final Speaker speaker;

    private final Consumer<SlackMessage> message;

    WordReplies(Account account, String words, Speaker speaker, Consumer<SlackMessage> message) {
        this.account = account;
        this.words = words;
        this.speaker = speaker;
        this.message = message;
    }

    @Override
    public Ack show(Reply.Show show) {
        return said(SlackMessage.of(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return said(SlackMessage.of(update.card()));
    }

    @Override
    public Ack say(Reply.Say say) {
        return said(SlackMessage.of(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return said(AgainButton.message(
                speaker.phrase(account, SlackPhrase.NEEDS_A_FORM),
                speaker.phrase(account, SlackPhrase.OPEN_FORM),
                words));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return say(new Reply.Say(MendWords.of(mend)));
    }

    @Override
    public Ack home(Reply.Home home) {
        return speaker.home(account, home.card());
    }

    @Override
    public Ack nothing() {
        return Ack.none();
    }

    private Ack said(SlackMessage said) {
        message.accept(said);
        return Ack.none();
    }
}
