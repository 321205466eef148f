package io.relais.app.delivery;

import io.relais.app.figures.NoticeFigures;
import io.relais.app.schedule.Steadily;
import io.relais.app.schedule.Task;
import io.relais.core.application.Funnel;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Digests;
import io.relais.core.conversation.FunnelPosts;
import io.relais.core.conversation.NoticeDelivery;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Postman;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.LeadRules;
import io.relais.core.port.Chores;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a notice from the record to a chat. */
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {

    private static final int MOST = 200;

    @Bean
    NoticeDelivery noticeDelivery(NoticeOutbox outbox, Postman postman, NoticeFigures figures, InstantSource clock) {
        return new NoticeDelivery(outbox, postman, figures, clock);
    }

    @Bean
    Postman postman(People people, LeadRules rules, LeadStore store, InstantSource clock) {
        return new Postman(people, new LeadCard(people, rules.policy()), store, clock);
    }

    /** Without a chat nothing is tried: the notices wait in the record until one is set up. */
    @Bean
    Deliveries deliveries(NoticeDelivery delivery, People people, Steadily steadily) {
        return new Deliveries(people.gateways().isEmpty() ? lead -> {} : delivery::deliver, steadily);
    }

    @Bean
    Digests digests(Desk desk, Chores chores, InstantSource clock) {
        return new Digests(desk, chores, clock);
    }

    @Bean
    FunnelPosts funnelPosts(People people, Funnel funnel, Chores chores, InstantSource clock) {
        return new FunnelPosts(people, funnel, chores, clock);
    }

    @Bean
    Task digestsDue(Digests digests, FunnelPosts funnel, People people) {
        return new Task("digests that are due", Duration.ofSeconds(10), () -> {
            if (!people.gateways().isEmpty()) {
                digests.run();
                funnel.run();
            }
        });
    }

    @Bean
    Task outboxSweep(NoticeDelivery delivery, Deliveries deliveries, People people) {
        return new Task("notices that are due", Duration.ofSeconds(1), () -> {
            if (!people.gateways().isEmpty()) {
                delivery.due(MOST).forEach(deliveries::saved);
            }
        });
    }
}
