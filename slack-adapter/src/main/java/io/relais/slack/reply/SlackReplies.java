package io.relais.slack.reply;

import io.relais.core.chat.Account;
import io.relais.core.chat.Reply;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.reply.PrivateReplies.Asker;
import io.relais.slack.request.Way;
import io.relais.slack.web.SlackCalls;
import java.util.Locale;
import java.util.function.Function;

/** Shows each reply in the way that fits how the person came in. */
public final class SlackReplies {

    private final Speaker speaker;

    /** Through these calls, and in each person's language. */
    public SlackReplies(SlackCalls calls, Function<Account, Locale> languages) {
        this.speaker = new Speaker(calls, languages);
    }

    /** Shows a reply; what the acknowledgement has to carry is given back. */
    public Ack show(Way way, Reply reply) {
        return reply.accept(way.accept(new Ways()));
    }

    /** Says one of the channel's own phrases, with what belongs after it. */
    public Ack say(Way way, SlackPhrase phrase, String after) {
        String words = speaker.phrase(way.account(), phrase);
        return show(way, new Reply.Say(after.isEmpty() ? words : words + " " + after));
    }

    /** What is acknowledged while the answer is still awaited: nothing, but for a form, whose modal would close. */
    public Ack meanwhile(Way way) {
        return way.accept(new AckWays<>(
                command -> Ack.none(), submission -> new LateModal(submission, speaker).meanwhile(), Ack::none));
    }

    /** Shows, after the acknowledgement has gone, what it could not carry any more. */
    public void afterwards(Way way, Ack late) {
        Runnable showing = way.accept(new AckWays<>(
                command -> () -> whisper(command.back(), late),
                submission -> () -> new LateModal(submission, speaker).becomes(late),
                () -> () -> {}));
        showing.run();
    }

    private void whisper(Way.Back back, Ack late) {
        SlackMessage message = late.message();
        if (message != null) {
            speaker.whisper(back, message);
        }
    }

    /** How to reply to each way in. */
    private final class Ways implements Way.Visitor<Reply.Visitor<Ack>> {

        /** The acknowledgement carries the answer. */
        @Override
        public Reply.Visitor<Ack> command(Way.Command way) {
            Asker asker = new Asker(way.account(), way.triggerId());
            return new PrivateReplies(asker, speaker, Ack.Whisper::new, Ack.Whisper::new);
        }

        @Override
        public Reply.Visitor<Ack> onMessage(Way.OnMessage way) {
            return new PrivateReplies(
                    new Asker(way.account(), way.triggerId()),
                    speaker,
                    message -> speaker.whisper(way.back(), message),
                    message -> speaker.replace(way.back(), way.message(), message));
        }

        /** Somebody's message is not the bot's to change. */
        @Override
        public Reply.Visitor<Ack> messageMenu(Way.MessageMenu way) {
            Function<SlackMessage, Ack> whispered = message -> speaker.whisper(way.back(), message);
            return new PrivateReplies(new Asker(way.account(), way.triggerId()), speaker, whispered, whispered);
        }

        @Override
        public Reply.Visitor<Ack> onHome(Way.OnHome way) {
            return new HomeReplies(way, speaker);
        }

        @Override
        public Reply.Visitor<Ack> inModal(Way.InModal way) {
            return new ModalReplies(way, speaker);
        }

        @Override
        public Reply.Visitor<Ack> submission(Way.Submission way) {
            return new SubmissionReplies(way, speaker);
        }

        @Override
        public Reply.Visitor<Ack> homeTab(Way.HomeTab way) {
            return new HomeTabReplies(way, speaker);
        }

        @Override
        public Reply.Visitor<Ack> directMessage(Way.DirectMessage way) {
            return new WordReplies(
                    way.account(),
                    way.words(),
                    speaker,
                    message -> speaker.calls().post(way.place(), message));
        }

        @Override
        public Reply.Visitor<Ack> mention(Way.Mention way) {
            return new WordReplies(
                    way.account(),
                    way.words(),
                    speaker,
                    message ->
                            speaker.calls().whisper(way.place(), way.account().user(), message));
        }
    }
}
