package io.relais.app.api;

import io.relais.app.api.read.LeadReader;
import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Takes leads in. */
@Component
final class TakingLeads implements Taking {

    private final LeadService leads;
    private final Receipts receipts;
    private final InstantSource clock;

    TakingLeads(LeadService leads, Receipts receipts, InstantSource clock) {
        this.leads = leads;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "lead";
    }

    @Override
    public Answer take(Sent sent) {
        SentLead read = LeadReader.read(sent.body(), clock.instant());
        Receipt receipt =
                leads.receive(new Intake(sent.caller().actor(), read.facts(), read.signals(), sent.idempotencyKey()));
        Answer.Result result = switch (receipt.outcome()) {
            case CREATED -> Answer.Result.CREATED;
            case KNOWN -> Answer.Result.KNOWN;
            case MERGED -> Answer.Result.MERGED;
        };
        return receipts.of(result, receipt.lead(), read.signals());
    }
}
