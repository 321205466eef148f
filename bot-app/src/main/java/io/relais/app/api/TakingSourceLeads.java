package io.relais.app.api;

import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.app.api.read.TolerantReader;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand.AddSignals;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes leads in from vendors, which send what they know of a contact bit by bit: a known lead is completed, and given what
 * its person did since. The same event again changes nothing.
 */
@Component
final class TakingSourceLeads implements Taking {

    private final LeadService leads;
    private final Receipts receipts;
    private final InstantSource clock;

    TakingSourceLeads(LeadService leads, Receipts receipts, InstantSource clock) {
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
        SentLead read = TolerantReader.read(sent.body(), clock.instant());
        Receipt receipt =
                leads.receive(new Intake(sent.caller().actor(), read.facts(), read.signals(), fingerprint(sent)));
        return switch (receipt.outcome()) {
            case CREATED -> receipts.of(Answer.Result.CREATED, receipt.lead(), read.signals());
            case MERGED -> receipts.of(Answer.Result.MERGED, receipt.lead(), read.signals());
            case KNOWN -> completed(receipt.lead(), sent, read);
        };
    }

    @Override
    public List<Answer> takeAll(List<Sent> sent) {
        return sent.stream().map(this::take).toList();
    }

    private Answer completed(Lead known, Sent sent, SentLead read) {
        Decision decision =
                leads.handle(known.id(), new AddSignals(sent.caller().actor(), read.signals(), read.facts()));
        Answer unchanged = receipts.of(Answer.Result.KNOWN, known, read.signals());
        return decision == null
                ? unchanged
                : decision.fold(
                        made -> receipts.of(Answer.Result.MERGED, made.lead(), read.signals()),
                        same -> unchanged,
                        closed -> unchanged);
    }

    /** An event without an id of its own is known again by all that it says. */
    private static @Nullable String fingerprint(Sent sent) {
        return sent.body().has("externalId")
                ? null
                : UUID.nameUUIDFromBytes(sent.body().toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
