package io.relais.app.chat;

import io.relais.app.figures.InteractionFigures;
import io.relais.app.http.Reference;
import io.relais.app.schedule.Task;
import io.relais.core.application.Funnel;
import io.relais.core.application.LeadService;
import io.relais.core.chat.Bot;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.Conversation;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.People;
import io.relais.core.conversation.RollCall;
import io.relais.core.conversation.Verbs;
import io.relais.core.lead.LeadRules;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Preferences;
import io.relais.core.port.SeenInteractions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/** The one way in for every chat. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ConversationWiring {

    @Bean
    People people(Configuration definitions, ObjectProvider<ChatGateway> chats, Preferences preferences) {
        List<ChatGateway> all = chats.orderedStream().toList();
        return new People(definitions.team(), all, preferences);
    }

    @Bean
    RollCall rollCall(People people) {
        return new RollCall(people);
    }

    /** One rep at a time, so that nobody who waits for an answer waits for this. */
    @Bean
    Task rollCalls(RollCall rollCall) {
        return new Task("looking up the reps", Duration.ofSeconds(10), rollCall::next);
    }

    @Bean
    Desk desk(LeadStore store, LeadService service, LeadRules rules, People people) {
        return new Desk(store, service, rules, people);
    }

    @Bean
    Conversation.Watch watch(InstantSource clock, InteractionFigures figures) {
        return new Conversation.Watch(clock, Reference::next, figures);
    }

    @Bean
    Verbs verbs(Desk desk, Funnel funnel) {
        return new Verbs(desk, funnel);
    }

    @Bean
    Bot bot(People people, Verbs verbs, SeenInteractions seen, Conversation.Watch watch) {
        return new Conversation(people, verbs.switchboard(), seen, watch);
    }
}
