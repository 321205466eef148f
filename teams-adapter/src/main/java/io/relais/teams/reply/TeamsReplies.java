package io.relais.teams.reply;

import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsMessage;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;
import io.relais.teams.request.Way;
import io.relais.teams.web.TeamsCalls;
import java.util.function.Consumer;

/** Shows each reply in the way that fits how the person came in. */
public final class TeamsReplies {

    private final Speaker speaker;

    /** Through these calls. */
    public TeamsReplies(TeamsCalls calls) {
        this.speaker = new Speaker(calls);
    }

    /** Shows a reply; what the response has to carry is given back. */
    public Ack show(Way way, Reply reply) {
        return reply.accept(way.accept(new Ways()));
    }

    /** Says one of the channel's own phrases, with what belongs after it. */
    public Ack say(Way way, TeamsPhrase phrase, String after) {
        String words = Speaker.phrase(way.asker(), phrase);
        return show(way, new Reply.Say(after.isEmpty() ? words : words + " " + after));
    }

    /** Whether Teams awaits what is shown in its response. */
    public boolean isAwaited(Way way) {
        return way.accept(new Waiting<>(() -> false, form -> true, () -> true));
    }

    /** What the response carries while the answer is still awaited. */
    public Ack meanwhile(Way way) {
        return way.accept(new Waiting<>(
                Ack::empty, form -> say(way, TeamsPhrase.STILL_AT_IT, ""), () -> say(way, TeamsPhrase.TOO_SLOW, "")));
    }

    /** Shows, after the response has gone, what it could not carry any more. */
    public void afterwards(Way way, Reply late) {
        Asker asker = way.asker();
        Runnable showing = way.accept(new Waiting<Runnable>(
                () -> () -> {},
                form -> () -> late.accept(inChat(asker, new Carried(asker.language(), form))),
                () -> () -> {}));
        showing.run();
    }

    /** Shows that the bot is at work. */
    public void typing(Way way) {
        speaker.typing(way.asker());
    }

    private Reply.Visitor<Ack> inChat(Asker asker, Carried forms) {
        return new ChatReplies(asker.account().user(), forms, message -> speaker.inChat(asker, message));
    }

    /** How to reply to each way in. */
    private final class Ways implements Way.Visitor<Reply.Visitor<Ack>> {

        @Override
        public Reply.Visitor<Ack> chat(Way.Chat way) {
            return words(way.asker(), message -> speaker.here(way.asker(), message));
        }

        @Override
        public Reply.Visitor<Ack> room(Way.Room way) {
            return words(way.asker(), message -> speaker.aside(way.asker(), message));
        }

        private Reply.Visitor<Ack> words(Asker asker, Consumer<TeamsMessage> message) {
            return new ChatReplies(asker.account().user(), new Carried(asker.language(), null), message);
        }

        @Override
        public Reply.Visitor<Ack> onCard(Way.OnCard way) {
            return new CardReplies(way.asker(), speaker);
        }

        @Override
        public Reply.Visitor<Ack> inChatForm(Way.InChatForm way) {
            return new ChatFormReplies(way.asker(), way.form());
        }

        @Override
        public Reply.Visitor<Ack> refreshing(Way.Refreshing way) {
            return new RefreshReplies(way);
        }

        @Override
        public Reply.Visitor<Ack> opening(Way.Opening way) {
            return new DialogReplies(way.asker().language(), null);
        }

        @Override
        public Reply.Visitor<Ack> inDialog(Way.InDialog way) {
            return new DialogReplies(way.asker().language(), way.form());
        }

        @Override
        public Reply.Visitor<Ack> searching(Way.Searching way) {
            return new SearchReplies(way.asker());
        }

        @Override
        public Reply.Visitor<Ack> picking(Way.Picking way) {
            return new PickReplies(way.asker());
        }
    }
}
