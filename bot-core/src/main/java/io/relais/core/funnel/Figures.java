package io.relais.core.funnel;

import io.relais.core.lead.LeadStage;
import java.util.List;

/** All figures, in the order in which they are told. */
public final class Figures {

    /** How leads become opportunities. */
    public static final Figure CONVERSION = new Conversion();

    /** What became of the first handovers. */
    public static final Figure OUTCOMES = new Outcomes("outcomes", Round.FIRST);

    /** What became of the handovers of leads that were recycled. */
    public static final Figure AGAIN = new Outcomes("again", Round.AGAIN);

    /** How much of what it answers sales accepts. */
    public static final Figure ACCEPTANCE = new Acceptance();

    /** Why leads are not accepted. */
    public static final Figure REJECTIONS = new Reasons("rejections", LeadStage.REJECTED);

    /** Why leads are given up after contact. */
    public static final Figure DISQUALIFICATIONS = new Reasons("disqualifications", LeadStage.DISQUALIFIED);

    /** How long leads stay in each stage. */
    public static final Figure TIME_IN_STAGE = new TimeInStage();

    /** How soon somebody is tried, reached, and an opportunity. */
    public static final Figure SPEED = new Speed();

    /** How much both sides did in time. */
    public static final Figure CLOCKS = new InTime();

    /** What the opportunities are worth. */
    public static final Figure AMOUNTS = new Amounts();

    /** Each of them. */
    public static final List<Figure> ALL = List.of(
            CONVERSION,
            OUTCOMES,
            AGAIN,
            ACCEPTANCE,
            REJECTIONS,
            DISQUALIFICATIONS,
            TIME_IN_STAGE,
            SPEED,
            CLOCKS,
            AMOUNTS);

    private Figures() {}
}
