package io.relais.app.api;

import io.relais.app.api.read.SignalReader;
import io.relais.app.api.read.SignalReader.SentSignal;
import io.relais.app.http.Guard;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.application.LeadService;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.PersonKey;
import io.relais.core.port.LeadStore;
import io.relais.core.scoring.Signal;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what people did whose lead is known already. */
@Component
final class TakingSignals implements Taking {

    private final LeadService leads;
    private final LeadStore store;
    private final Receipts receipts;
    private final InstantSource clock;

    TakingSignals(LeadService leads, LeadStore store, Receipts receipts, InstantSource clock) {
        this.leads = leads;
        this.store = store;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "signal";
    }

    @Override
    public Answer take(Sent sent) {
        SentSignal read = SignalReader.read(sent.body(), clock.instant());
        LeadId lead = read.lead() == null ? openOf(read.person()) : read.lead();
        List<Signal> signals = List.of(read.signal());
        Decision decision = lead == null
                ? null
                : leads.handle(lead, new LeadCommand.AddSignals(sent.caller().actor(), signals, null));
        if (decision == null) {
            throw new Refused(
                    ProblemKind.NOT_FOUND, "There is no such lead, or no open lead of that person: send a lead first.");
        }
        return decision.fold(
                made -> receipts.of(Answer.Result.ADDED, made.lead(), signals),
                unchanged -> receipts.of(Answer.Result.UNCHANGED, unchanged.lead(), signals),
                refused -> {
                    throw new Refused(
                            ProblemKind.CONFLICT,
                            "Lead " + refused.lead().id() + " is closed ("
                                    + refused.lead().stage() + ").");
                });
    }

    @Override
    public List<Answer> takeAll(List<Sent> sent) {
        return sent.stream().map(this::answer).toList();
    }

    private Answer answer(Sent one) {
        return Guard.answer(() -> take(one), Answer::of);
    }

    private @Nullable LeadId openOf(@Nullable PersonKey person) {
        Lead open = person == null ? null : store.openOf(person);
        return open == null ? null : open.id();
    }
}
