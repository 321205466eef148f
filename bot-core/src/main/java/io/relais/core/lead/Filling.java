package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Scorecard;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The decisions on a lead's checklist. What was changed is put onto the checklist as it stands: of two who fill it in at
 * once, neither loses what the other one answers.
 */
final class Filling {

    private final LeadPolicy policy;
    private final Lead lead;
    private final Stamp stamp;
    private final Standing standing;

    Filling(LeadPolicy policy, Lead lead, Stamp stamp) {
        this.policy = policy;
        this.lead = lead;
        this.stamp = stamp;
        this.standing = new Standing(lead, stamp.by());
    }

    Decision save(LeadCommand.SaveChecklist command) {
        Refusal refusal = refusal();
        if (refusal != null) {
            return new Refused(lead, refusal);
        }
        Checklist now = Checklist.of(lead, policy.frameworks());
        if (!now.framework().id().equals(command.framework())) {
            return new Refused(lead, new Refusal.Moved());
        }
        Scorecard card = now.card();
        for (Answer answer : command.answers()) {
            card = answer.equals(card.answer(answer.item())) ? card : card.with(answer);
        }
        return saved(card, "");
    }

    Decision take(LeadCommand.TakeFramework command) {
        Refusal refusal = refusal();
        if (refusal != null) {
            return new Refused(lead, refusal);
        }
        Framework to = Objects.requireNonNull(policy.frameworks().byId(command.framework()), command.framework());
        Scorecard now = Checklist.of(lead, policy.frameworks()).card();
        return saved(Checklist.moved(lead, now, to), command.why());
    }

    private @Nullable Refusal refusal() {
        if (lead.stage() != LeadStage.ACCEPTED) {
            return standing.decidedOtherwise();
        }
        return standing.mayWork() ? null : standing.notYours();
    }

    private Decision saved(Scorecard card, String why) {
        return card.equals(lead.progress().checklist())
                ? new Unchanged(lead)
                : Made.of(lead, new LeadEvent.ChecklistSaved(stamp, card, why), new Notice.Refresh());
    }
}
