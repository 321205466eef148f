package io.relais.app.chat.parity;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.RejectReason;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a lead stands when a scene begins: each is a step after another. Ana owns those that have an owner. */
enum Start {
    /** An MQL that nobody owns. */
    WAITING(null) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            throw new IllegalStateException("the first");
        }
    },
    OFFERED(WAITING) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            return new LeadCommand.Assign(Actor.RELAIS, new Assignment("ana", new Reason(Rule.ROUND_ROBIN, List.of())));
        }
    },
    ACCEPTED(OFFERED) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            return new LeadCommand.Accept(ANA);
        }
    },
    REACHED(ACCEPTED) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            ContactAttempt call = new ContactAttempt(
                    "call-1", now, ANA.id(), ContactAttempt.Way.CALL, ContactAttempt.Result.REACHED, "");
            return new LeadCommand.LogContact(ANA, call);
        }
    },
    DOCUMENTED(REACHED) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            List<Answer> answers = checklist.items().stream()
                    .map(item -> new Answer(item.id(), Evidence.DOCUMENTED, "said so", "", null))
                    .toList();
            return new LeadCommand.SaveChecklist(ANA, checklist.id(), answers);
        }
    },
    REJECTED(OFFERED) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            return new LeadCommand.Reject(ANA, RejectReason.OFF_DEFINITION, "company_size", "");
        }
    },
    /** Not accepted by Ana, whom Leo asked for a detail. */
    ASKED(REJECTED) {
        @Override
        LeadCommand step(Lead before, Framework checklist, Instant now) {
            return new LeadCommand.AskDetail(
                    new Actor("leo", Authority.MARKETER, Via.TEAMS), "Which size did you see?");
        }
    };

    private static final Actor ANA = new Actor("ana", Authority.REP, Via.SLACK);

    private final @Nullable Start before;

    Start(@Nullable Start before) {
        this.before = before;
    }

    /** The one before this; null where there is none. */
    @Nullable
    Start before() {
        return before;
    }

    /** What was done last, to a lead as it stood before. */
    abstract LeadCommand step(Lead before, Framework checklist, Instant now);
}
