package io.relais.core.lead;

/** Where somebody stands to a lead: whose it is, and who decided what. */
record Standing(Lead lead, Actor actor) {

    /** Whether the actor owns the lead, or is over any owner. */
    boolean mayWork() {
        return actor.id().equals(lead.owner()) || actor.authority().overAnyOwner();
    }

    /** Whether the lead is in that stage because this actor brought it there. */
    boolean decidedByActor(LeadStage stage) {
        return lead.stage() == stage && lead.progress().standing().decidedBy().equals(actor.id());
    }

    Refusal notYours() {
        return new Refusal.NotYours(lead.owner());
    }

    Refusal wrongStage() {
        return new Refusal.WrongStage(lead.stage());
    }

    /** Somebody decided otherwise; or, where nobody has decided yet, this is not possible at this stage. */
    Refusal decidedOtherwise() {
        Progress.Standing now = lead.progress().standing();
        return switch (now.stage()) {
            case NURTURING, MQL -> wrongStage();
            case ACCEPTED, SQL, REJECTED, DISQUALIFIED, RECYCLED ->
                new Refusal.AlreadyDecided(now.stage(), now.decidedBy(), now.since());
        };
    }
}
