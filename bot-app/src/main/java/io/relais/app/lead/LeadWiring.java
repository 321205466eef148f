package io.relais.app.lead;

import io.relais.core.application.AfterSave;
import io.relais.core.application.LeadService;
import io.relais.core.application.Routing;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.RollCall;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadRules;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.Team;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;

/** The rules and the service that carries decisions out. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LeadWiring {

    @Bean
    LeadRules leadRules(Configuration definitions) {
        Team team = definitions.team();
        return new LeadRules(new LeadPolicy(definitions.scoring(), definitions.frameworks(), team.sla(), team.hours()));
    }

    @Bean
    Routing routing(LeadStore store, LeadRules rules, Configuration definitions, RollCall rollCall) {
        return new Routing(store, rules, definitions.team(), rollCall::misses);
    }

    @Bean
    LeadService.Setting leadSetting(LeadStore store, LeadRules rules, Routing routing) {
        return new LeadService.Setting(store, rules, routing);
    }

    @Bean
    LeadService leadService(LeadService.Setting setting, AfterSave afterSave, InstantSource clock) {
        return new LeadService(setting, afterSave, clock);
    }
}
