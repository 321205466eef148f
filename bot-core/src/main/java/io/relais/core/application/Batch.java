package io.relais.core.application;

import io.relais.core.application.Receipt.Outcome;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.port.LeadStore;
import io.relais.core.port.LeadStore.Received;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes many leads in at once. Which of them are known is asked once, and the others are written with one call; the record
 * itself refuses those that have a twin. These, and those that go to a rep, are taken one by one, by the same rules as ever.
 */
final class Batch {

    private final LeadStore store;
    private final LeadRules rules;
    private final Handover handover;

    Batch(LeadStore store, LeadRules rules, Handover handover) {
        this.store = store;
        this.rules = rules;
        this.handover = handover;
    }

    List<Receipt> receive(List<Intake> intakes, Instant now, Function<Intake, Receipt> oneByOne) {
        Map<Intake, Receipt> receipts = new HashMap<>(known(intakes));
        List<Intake> unknown = intakes.stream()
                .filter(intake -> !receipts.containsKey(intake))
                .distinct()
                .toList();
        receipts.putAll(written(unknown, now));
        List<Receipt> inOrder = new ArrayList<>();
        Set<Intake> told = new HashSet<>();
        for (Intake intake : intakes) {
            Receipt receipt = told.add(intake) ? receipts.get(intake) : null;
            inOrder.add(receipt == null ? oneByOne.apply(intake) : receipt);
        }
        return inOrder;
    }

    private Map<Intake, Receipt> known(List<Intake> intakes) {
        Set<String> keys = new HashSet<>();
        intakes.forEach(intake -> keys.addAll(intake.keys()));
        Map<String, Lead> known = store.byKeys(keys);
        Map<Intake, Receipt> receipts = new HashMap<>();
        for (Intake intake : intakes) {
            intake.keys().stream()
                    .filter(known::containsKey)
                    .findFirst()
                    .map(known::get)
                    .ifPresent(lead -> receipts.put(intake, new Receipt(lead, Outcome.KNOWN)));
        }
        receipts.putAll(exportedFromHere(intakes.stream()
                .filter(intake -> intake.exported() != null && !receipts.containsKey(intake))
                .toList()));
        return receipts;
    }

    /** Those of them that are in this record by the number that they were exported with. */
    private Map<Intake, Receipt> exportedFromHere(List<Intake> intakes) {
        Map<LeadId, Lead> here = new HashMap<>();
        store.findAll(intakes.stream()
                        .flatMap(intake -> Stream.ofNullable(intake.exported()))
                        .collect(Collectors.toSet()))
                .forEach(lead -> here.put(lead.id(), lead));
        Map<Intake, Receipt> receipts = new HashMap<>();
        for (Intake intake : intakes) {
            Lead numbered = here.get(intake.exported());
            if (numbered != null && intake.isOf(numbered)) {
                receipts.put(intake, new Receipt(numbered, Outcome.KNOWN));
            }
        }
        return receipts;
    }

    private Map<Intake, Receipt> written(List<Intake> unknown, Instant now) {
        List<LeadId> ids = store.nextIds(unknown.size());
        Map<Intake, Received> together = new HashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            Intake intake = unknown.get(i);
            Made made = rules.receive(ids.get(i), intake.facts(), intake.signals(), new Stamping(intake.by(), now));
            if (handover.together(made)) {
                together.put(intake, new Received(made.untold(), intake.keys()));
            }
        }
        List<Received> inOrder = unknown.stream()
                .filter(together::containsKey)
                .map(together::get)
                .toList();
        Set<LeadId> refused = store.insertAll(inOrder);
        Map<Intake, Receipt> receipts = new HashMap<>();
        together.forEach((intake, received) -> {
            if (!refused.contains(received.made().lead().id())) {
                receipts.put(intake, new Receipt(received.made().lead().saved(), Outcome.CREATED));
            }
        });
        return receipts;
    }
}
