package io.relais.core.routing;

import java.util.List;

/**
 * Who gets a lead, and why.
 *
 * @param rep a member's id
 */
public record Assignment(String rep, Reason reason) {

    /** The rule that matched, and who was passed over on the way. */
    public record Reason(Rule rule, List<Skipped> skipped) {
        public Reason {
            skipped = List.copyOf(skipped);
        }
    }

    /** A rule of routing, in the order in which they are tried. */
    public enum Rule {
        /** The rep already works with this company. */
        COMPANY_OWNER,
        /** The rep got the fewest leads lately, or has waited longest. */
        ROUND_ROBIN,
        /** Every rep has refused this lead before: round robin among them all. */
        NOBODY_ELSE
    }

    /** A rep who was passed over. */
    public record Skipped(String rep, Why why) {}

    /** Why a rep was passed over. */
    public enum Why {
        /** Refused this lead before. */
        REFUSED_BEFORE,
        /** Works with the company, but is no rep of this team (any more). */
        NOT_A_REP,
        /** No chat has an account of theirs: they would not be told. */
        UNREACHABLE,
        /** Got more leads lately. */
        MORE_LEADS_LATELY,
        /** Got as many leads, the last one more recently. */
        SERVED_MORE_RECENTLY,
        /** Got as many leads and waited as long, but comes later in the team's list. */
        LATER_IN_THE_LIST
    }
}
