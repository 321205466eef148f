package io.relais.core.demo;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;
import static io.relais.core.lead.StagedLeads.RULES;

import io.relais.core.application.LeadService;
import io.relais.core.application.Routing;
import io.relais.core.i18n.Language;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import java.time.YearMonth;
import java.util.List;

/** October 2026 as the shipped team lives through it, in memory. */
public record PlayedMonth(MemoryStores stores, Script script, DemoPlay.Outcome outcome) {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Played into an empty record. */
    public static PlayedMonth october() {
        return into(new MemoryStores());
    }

    /** Played into that record. */
    static PlayedMonth into(MemoryStores stores) {
        DemoPlay play = play(stores.leads());
        Script script = play.script(new DemoMonth(OCTOBER, 1, Language.EN));
        return new PlayedMonth(stores, script, play.play(script, done -> {}));
    }

    static DemoPlay play(LeadStore store) {
        Routing routing = new Routing(store, RULES, CONFIGURATION.team(), rep -> false);
        return new DemoPlay(new LeadService.Setting(store, RULES, routing), CONFIGURATION.team());
    }

    /** Every lead as it stands. */
    public List<Lead> leads() {
        return stores.leads().page(new LeadFilter(null, null, null), Integer.MAX_VALUE);
    }

    /** What happened to each lead. */
    public List<List<LeadEvent>> histories() {
        return leads().stream().map(lead -> stores.leads().history(lead.id())).toList();
    }
}
