package io.relais.app.chat;

import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A chat in which everybody of the team is unless told otherwise, that can be held up and can report trouble. */
public final class TestChat implements ChatGateway {

    public static final Duration BUSY_FOR = Duration.ofSeconds(30);

    private final List<Recipient> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private CountDownLatch open = new CountDownLatch(0);
    private Predicate<String> members = email -> true;
    private volatile ChatHealth health = new ChatHealth(ChatHealth.State.CONNECTED, "all is well");

    public static TestChat thatIsHeldUp() {
        TestChat chat = new TestChat();
        chat.open = new CountDownLatch(1);
        return chat;
    }

    /** Without those whose addresses begin with one of these names. */
    public TestChat without(String... names) {
        members = email -> Arrays.stream(names).noneMatch(email::startsWith);
        return this;
    }

    /** Where nobody can be asked for. */
    public TestChat thatIsAway() {
        members = email -> {
            throw new ChatUnavailable("away");
        };
        return this;
    }

    /** Which answers for so many people, then asks once to be left alone. */
    public TestChat thatIsBusyAfter(int answers) {
        Predicate<String> known = members;
        AtomicInteger asked = new AtomicInteger();
        members = email -> {
            if (asked.getAndIncrement() == answers) {
                throw new ChatUnavailable("busy", BUSY_FOR);
            }
            return known.test(email);
        };
        return this;
    }

    public TestChat reporting(ChatHealth.State state, String detail) {
        health = new ChatHealth(state, detail);
        return this;
    }

    public List<Recipient> posted() {
        return posted;
    }

    public void goOn() {
        open.countDown();
    }

    public boolean awaitFirstPost() throws InterruptedException {
        return entered.await(30, TimeUnit.SECONDS);
    }

    @Override
    public Channel channel() {
        return Channel.SLACK;
    }

    @Override
    public Delivery post(Recipient to, Card card) {
        entered.countDown();
        try {
            if (!open.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held up for ever");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        posted.add(to);
        return new Delivery.Done(new MessageRef(Channel.SLACK, "T1", "D1", "m" + posted.size()));
    }

    @Override
    public Delivery update(MessageRef at, Card card) {
        return new Delivery.Done(at);
    }

    @Override
    public Profile profile(Account account) {
        return new Profile(account.user(), "en", null, Membership.MEMBER);
    }

    @Override
    public @Nullable Account accountOf(String email) {
        return members.test(email) ? new Account(Channel.SLACK, "T1", email) : null;
    }

    @Override
    public ChatHealth health() {
        return health;
    }
}
