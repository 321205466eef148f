package io.relais.app.api;

import io.relais.app.api.read.LeadReader;
import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.core.application.Handover;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
        Reading read = new Reading(sent, LeadReader.read(sent.body(), clock.instant()));
        return answer(leads.receive(read.intake(), sent.handover()), read);
    }

    @Override
    public List<Answer> takeAll(List<Sent> sent) {
        Instant now = clock.instant();
        return Together.answers(sent, one -> new Reading(one, LeadReader.read(one.body(), now)), this::received);
    }

    private List<Answer> received(List<Reading> readings) {
        Handover handover = readings.get(0).sent().handover();
        List<Receipt> taken =
                leads.receiveAll(readings.stream().map(Reading::intake).toList(), handover);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            answers.add(answer(taken.get(i), readings.get(i)));
        }
        return answers;
    }

    private Answer answer(Receipt receipt, Reading reading) {
        Answer.Result result = switch (receipt.outcome()) {
            case CREATED -> Answer.Result.CREATED;
            case KNOWN -> Answer.Result.KNOWN;
            case MERGED -> Answer.Result.MERGED;
        };
        return receipts.of(result, receipt.lead(), reading.lead().signals());
    }

    private record Reading(Sent sent, SentLead lead) {

        /** A line has no header of its own: its key may stand in it. */
        Intake intake() {
            String own = lead.idempotencyKey();
            return new Intake(
                    sent.caller().actor(),
                    lead.facts(),
                    lead.signals(),
                    own == null ? sent.idempotencyKey() : own,
                    lead.exported());
        }
    }
}
