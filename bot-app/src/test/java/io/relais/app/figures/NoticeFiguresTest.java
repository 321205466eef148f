package io.relais.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.relais.core.chat.Channel;
import io.relais.core.conversation.DeliveryLog.Left;
import io.relais.core.conversation.DeliveryLog.Why;
import org.junit.jupiter.api.Test;

class NoticeFiguresTest {

    @Test
    void countsMessagesThatWereLeftAsTheyAre() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        NoticeFigures figures = new NoticeFigures(meters);

        figures.left(new Left(Channel.TEAMS, Why.NOT_SET_UP));
        figures.left(new Left(Channel.TEAMS, Why.NOT_SET_UP));
        figures.left(new Left(Channel.SLACK, Why.REFUSED));

        assertThat(meters.get("relais.posts.left")
                        .tags("channel", "teams", "why", "not_set_up")
                        .counter()
                        .count())
                .isEqualTo(2);
    }
}
