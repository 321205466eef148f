package io.relais.app.exchange;

import io.relais.app.api.read.LeadReader;
import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.app.http.Refused;
import io.relais.app.store.OpenRecord;
import io.relais.core.application.Handover;
import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.application.Receipt;
import io.relais.core.lead.Actor;
import io.relais.core.port.StoreUnavailable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The record, opened by this process: there where no bot runs, or where it is on a server. */
public final class OpenedRecord implements Destination {

    private static final Actor IMPORT = new Actor("import", Actor.Authority.OPS, Actor.Via.API);

    private final OpenRecord record;
    private final LeadService leads;
    private final Handover handover;
    private final InstantSource clock;

    /** That record; closing this closes it. */
    public OpenedRecord(OpenRecord record, LeadService leads, Handover handover, InstantSource clock) {
        this.record = record;
        this.leads = leads;
        this.handover = handover;
        this.clock = clock;
    }

    @Override
    public Ready ready(List<ObjectNode> bodies) {
        Instant now = clock.instant();
        List<Intake> intakes = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ObjectNode body : bodies) {
            try {
                SentLead read = LeadReader.read(body, now);
                intakes.add(new Intake(IMPORT, read.facts(), read.signals(), read.idempotencyKey(), read.exported()));
                reasons.add("");
            } catch (Refused wrong) {
                reasons.add(Reasons.of(wrong.problem()));
            }
        }
        return () -> inOrder(reasons, received(intakes));
    }

    private List<Receipt> received(List<Intake> intakes) {
        try {
            return leads.receiveAll(intakes, handover);
        } catch (StoreUnavailable away) {
            throw new Away("the store does not answer: " + away.getCause());
        }
    }

    private static List<Taken> inOrder(List<String> reasons, List<Receipt> receipts) {
        List<Taken> taken = new ArrayList<>();
        int next = 0;
        for (String reason : reasons) {
            if (reason.isEmpty()) {
                taken.add(new Taken(outcome(receipts.get(next)), ""));
                next++;
            } else {
                taken.add(new Taken(Outcome.REFUSED, reason));
            }
        }
        return taken;
    }

    private static Outcome outcome(Receipt receipt) {
        return switch (receipt.outcome()) {
            case CREATED -> Outcome.CREATED;
            case KNOWN -> Outcome.KNOWN;
            case MERGED -> Outcome.MERGED;
        };
    }

    @Override
    public void close() {
        record.close();
    }
}
