package io.relais.teams.reply;

import io.relais.teams.request.SentForm;
import io.relais.teams.request.Way;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart how long an answer may take: a message is answered whenever it is ready, a press or a form in the chat if
 * the response has gone, and the rest not any more.
 *
 * @param <R> what is made of a way
 */
final class Waiting<R> implements Way.Visitor<R> {

    private final Supplier<R> byMessage;

    private final Function<@Nullable SentForm, R> elseInChat;

    private final Supplier<R> elseNever;

    Waiting(Supplier<R> byMessage, Function<@Nullable SentForm, R> elseInChat, Supplier<R> elseNever) {
        this.byMessage = byMessage;
        this.elseInChat = elseInChat;
        this.elseNever = elseNever;
    }

    @Override
    public R chat(Way.Chat way) {
        return byMessage.get();
    }

    @Override
    public R room(Way.Room way) {
        return byMessage.get();
    }

    @Override
    public R onCard(Way.OnCard way) {
        return elseInChat.apply(null);
    }

    @Override
    public R inChatForm(Way.InChatForm way) {
        return elseInChat.apply(way.form());
    }

    @Override
    public R opening(Way.Opening way) {
        return elseInChat.apply(null);
    }

    @Override
    public R inDialog(Way.InDialog way) {
        return elseInChat.apply(way.form());
    }

    @Override
    public R refreshing(Way.Refreshing way) {
        return elseNever.get();
    }

    @Override
    public R searching(Way.Searching way) {
        return elseNever.get();
    }

    @Override
    public R picking(Way.Picking way) {
        return elseNever.get();
    }
}
