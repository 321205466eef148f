package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import io.relais.slack.block.Samples;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixteen workers deliver twenty leads for a part of Slack that hangs, and one for another, as the bot does. */
class SlackHangingTest {

    private static final String ANA = "U0001";

    private static final Recipient TO_SALES = new Recipient.Room("C0001");

    /** Less than it takes until a call that hangs is given up. */
    private static final int PATIENCE_SECONDS = 5;

    private final Desk desk = new Desk();

    private final ExecutorService workers = Executors.newFixedThreadPool(16);

    @BeforeEach
    void knowTheChannel() {
        desk.slack.on("conversations.info", "{'ok':true,'channel':{'id':'C0001','name':'sales'}}");
        assertThat(desk.gateway.post(TO_SALES, Samples.card())).isInstanceOf(Delivery.Done.class);
        desk.clock.move(Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        desk.slack.goesOn();
        workers.shutdownNow();
        desk.close();
    }

    @Test
    void editsThatHangHoldUpNoOtherConversation() throws Exception {
        desk.slack.hangsAt("D0001");
        twenty(lead -> desk.gateway.update(messageToAna(lead), Samples.card()));
        desk.slack.called("chat.update");

        assertThat(inTime(() -> desk.gateway.post(TO_SALES, Samples.card()))).isInstanceOf(Delivery.Done.class);
        assertThat(desk.slack.methods()).doesNotContain("chat.update");
    }

    @Test
    void aMessageThatHangsPutsOffTheOthersOfItsConversation() throws Exception {
        desk.slack.hangsAt("D0001");
        twenty(lead -> desk.gateway.post(to(ANA), Samples.card()));
        desk.slack.called("chat.postMessage");
        desk.slack.called("chat.postMessage");
        desk.clock.move(Duration.ofMinutes(1));

        assertThat(inTime(() -> desk.gateway.update(messageToAna(1), Samples.card())))
                .isInstanceOf(Delivery.Later.class);
        assertThat(inTime(() -> desk.gateway.post(TO_SALES, Samples.card()))).isInstanceOf(Delivery.Done.class);
    }

    @Test
    void aDirectConversationThatCannotBeOpenedHoldsUpNobodyElse() throws Exception {
        desk.slack.hangsAt(ANA);
        twenty(lead -> desk.gateway.post(to(ANA), Samples.card()));
        desk.slack.called("conversations.open");

        assertThat(inTime(() -> desk.gateway.post(to("U0002"), Samples.card()))).isInstanceOf(Delivery.Done.class);
        assertThat(desk.slack.methods()).containsOnlyOnce("conversations.open");
    }

    @Test
    void aMethodThatHangsHoldsUpNoKnownConversation() throws Exception {
        desk.slack.hangsAt("conversations.open");
        twenty(lead -> desk.gateway.post(to("U1" + lead), Samples.card()));

        assertThat(inTime(() -> desk.gateway.post(TO_SALES, Samples.card()))).isInstanceOf(Delivery.Done.class);
        assertThat(desk.slack.methods().stream().filter("conversations.open"::equals))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void deliveriesThatAskWhoSomebodyIsHoldUpNobodyWhoWaits() throws Exception {
        desk.slack
                .on("users.lookupByEmail", Desk.resource("member.json"))
                .on("users.info", Desk.resource("member.json"))
                .hangsAt(ANA);
        twenty(this::asksForAna);
        desk.slack.called("users.info");

        assertThat(inTime(() -> desk.gateway.profile(account("U0002")))).isNotNull();
        assertThat(desk.slack.methods()).containsOnlyOnce("users.info");
    }

    private void twenty(IntFunction<Object> delivery) {
        for (int lead = 1; lead <= 20; lead++) {
            int number = lead;
            Future<?> unused = workers.submit(() -> delivery.apply(number));
        }
    }

    private Object asksForAna(int lead) {
        try {
            Account ana = Objects.requireNonNull(desk.gateway.accountOf("ana" + lead + "@example.com"));
            return Objects.requireNonNull(desk.gateway.profile(ana));
        } catch (ChatUnavailable later) {
            return later;
        }
    }

    private <T> T inTime(Callable<T> delivery) throws InterruptedException, ExecutionException, TimeoutException {
        return workers.submit(delivery).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static MessageRef messageToAna(int lead) {
        return new MessageRef(Channel.SLACK, FakeSlack.TEAM, "D0001", "1700000000.0001" + lead);
    }

    private static Recipient to(String user) {
        return new Recipient.Person(account(user));
    }

    private static Account account(String user) {
        return new Account(Channel.SLACK, FakeSlack.TEAM, user);
    }
}
