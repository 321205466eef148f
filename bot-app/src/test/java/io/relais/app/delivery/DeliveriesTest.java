package io.relais.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.schedule.Steadily;
import io.relais.core.lead.LeadId;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final LeadId SLOW = new LeadId(1);

    private final BlockingQueue<LeadId> begun = new LinkedBlockingQueue<>();
    private final CountDownLatch slowChat = new CountDownLatch(1);
    private final Deliveries deliveries = new Deliveries(this::deliver, new Steadily());

    @BeforeEach
    void start() {
        deliveries.start();
    }

    @AfterEach
    void stop() {
        slowChat.countDown();
        deliveries.stop();
    }

    @Test
    void deliversOthersWhileAChatIsSlow() throws InterruptedException {
        deliveries.saved(SLOW);
        assertThat(next()).isEqualTo(SLOW);

        deliveries.saved(new LeadId(2));

        assertThat(next()).isEqualTo(new LeadId(2));
    }

    @Test
    void deliversAgainWhatWasSavedDuringItsDelivery() throws InterruptedException {
        deliveries.saved(SLOW);
        assertThat(next()).isEqualTo(SLOW);

        deliveries.saved(SLOW);

        assertThat(next()).isEqualTo(SLOW);
    }

    @Test
    void takesNothingBeforeItIsStartedAndAfterItIsStopped() {
        Deliveries idle = new Deliveries(this::deliver, new Steadily());
        idle.saved(SLOW);
        idle.start();
        idle.stop();
        idle.saved(SLOW);

        assertThat(begun).isEmpty();
    }

    private LeadId next() throws InterruptedException {
        LeadId lead = begun.poll(10, TimeUnit.SECONDS);
        assertThat(lead).isNotNull();
        return lead == null ? SLOW : lead;
    }

    private void deliver(LeadId lead) {
        begun.add(lead);
        try {
            if (lead.equals(SLOW) && !slowChat.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held up for ever");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
