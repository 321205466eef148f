package io.relais.core.lead;

/**
 * Who does something to a lead.
 *
 * @param id the person's id in the team, or the name of an API key, or {@code relais}
 * @param authority what they may do
 * @param via where they did it
 */
public record Actor(String id, Authority authority, Via via) {

    /** The product itself: clocks and rules. */
    public static final Actor RELAIS = new Actor("relais", Authority.SYSTEM, Via.SYSTEM);

    /** What somebody may do to a lead. */
    public enum Authority {
        REP,
        MANAGER,
        MARKETER,
        OPS,
        SYSTEM;

        /** Whether leads may be worked at all. */
        public boolean sells() {
            return this == REP || this == MANAGER;
        }

        /** Whether sales' decisions may be answered for marketing. */
        public boolean answersForMarketing() {
            return this == MARKETER || this == MANAGER;
        }

        /** Whether a lead that somebody else owns may be acted on. */
        public boolean overAnyOwner() {
            return this == MANAGER || this == SYSTEM;
        }
    }

    /** Where something was done. */
    public enum Via {
        SLACK,
        TEAMS,
        API,
        SYSTEM
    }
}
