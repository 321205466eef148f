package io.relais.slack.reply;

import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackForms;
import io.relais.slack.block.SlackLimits;
import io.relais.slack.block.SlackPages;
import io.relais.slack.block.SlackText;
import io.relais.slack.request.Way;
import java.util.Map;
import java.util.TreeMap;

/** Replies to a form that was sent: the acknowledgement says what becomes of its modal. */
final class SubmissionReplies implements Reply.Visitor<Ack> {

    private final Way.Submission way;

    private final Speaker speaker;

    SubmissionReplies(Way.Submission way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return new Ack.Turn(SlackPages.card(show.card()));
    }

    @Override
    public Ack update(Reply.Update update) {
        return new Ack.Turn(SlackPages.card(update.card()));
    }

    @Override
    public Ack say(Reply.Say say) {
        return new Ack.Turn(SlackPages.words(say.words()));
    }

    @Override
    public Ack open(Reply.Open open) {
        return new Ack.Turn(SlackForms.view(open.form()));
    }

    /** Slack takes errors for fields of the modal only: one for another field is said at the first. */
    @Override
    public Ack mend(Reply.Mend mend) {
        if (way.fields().isEmpty()) {
            return say(new Reply.Say(MendWords.of(mend)));
        }
        Map<String, String> errors = new TreeMap<>();
        mend.byField()
                .forEach((field, words) -> errors.merge(
                        way.fields().contains(field) ? field : way.fields().get(0),
                        words,
                        (one, other) -> one + " " + other));
        errors.replaceAll((field, words) -> SlackText.literal(words, SlackLimits.LABEL));
        return new Ack.Mend(errors);
    }

    @Override
    public Ack home(Reply.Home home) {
        speaker.home(way.account(), home.card());
        return new Ack.Clear();
    }

    @Override
    public Ack nothing() {
        return new Ack.Clear();
    }
}
