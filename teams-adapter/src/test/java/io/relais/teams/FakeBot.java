package io.relais.teams;

import io.relais.core.chat.Bot;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A bot that remembers what it was asked and answers what it was told to. */
final class FakeBot implements Bot {

    private final List<Interaction> asked = new CopyOnWriteArrayList<>();

    private volatile Reply reply = new Reply.Nothing();

    private volatile @Nullable CountDownLatch gate;

    private volatile @Nullable RuntimeException bug;

    private volatile @Nullable Bot real;

    @Override
    public Reply answer(Interaction interaction) {
        asked.add(interaction);
        CountDownLatch closed = gate;
        if (closed != null) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        RuntimeException failure = bug;
        if (failure != null) {
            throw failure;
        }
        Bot instead = real;
        return instead == null ? reply : instead.answer(interaction);
    }

    /** Has that one answer from now on. */
    void becomes(Bot other) {
        real = other;
    }

    void answers(Reply with) {
        reply = with;
    }

    /** Answers no more, but with a failure. */
    void breaks() {
        bug = new IllegalStateException("a bug");
    }

    /** Answers no more until {@link #goesOn}. */
    void stalls() {
        gate = new CountDownLatch(1);
    }

    void goesOn() {
        CountDownLatch closed = gate;
        gate = null;
        if (closed != null) {
            closed.countDown();
        }
    }

    List<Interaction> asked() {
        return asked;
    }

    Interaction last() {
        return asked.get(asked.size() - 1);
    }
}
