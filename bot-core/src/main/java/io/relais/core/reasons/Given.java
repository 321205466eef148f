package io.relais.core.reasons;

import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import org.jspecify.annotations.Nullable;

/**
 * A reason as it was given.
 *
 * @param decided the decision that it was given for
 * @param reason its name
 * @param detail the answer to the follow-up question, or empty
 */
public record Given(LeadStage decided, String reason, String detail) {

    private static final String NO_REAL_INTEREST = "no_real_interest";

    /** The reason of the latest decision on a lead; null where it stands no more, or is not one to give a lead up. */
    public static @Nullable Given of(Lead lead) {
        Feedback item = lead.feedback();
        return item != null && item.stands() && item.givesUp() ? of(item) : null;
    }

    private static Given of(Feedback item) {
        return new Given(item.decided(), item.why().reason(), item.why().detail());
    }

    /**
     * Whether marketing can do little with it. There is no reason "other"; these are chosen in its place: no real interest,
     * no need.
     */
    public boolean saysLittle() {
        return detail.equals(NO_REAL_INTEREST) || reason.equals(DisqualifyReason.NO_NEED.name());
    }
}
