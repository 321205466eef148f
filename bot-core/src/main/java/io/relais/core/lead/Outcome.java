package io.relais.core.lead;

/**
 * Why a lead is where it is, as the decision said it.
 *
 * @param reason the reason's name ({@link RejectReason}, {@link DisqualifyReason} or {@link RecycleReason})
 * @param detail the answer to the follow-up question, or empty
 * @param note in the person's words, or empty
 */
public record Outcome(String reason, String detail, String note) {

    /** No decision yet. */
    public static final Outcome NONE = new Outcome("", "", "");
}
