package io.relais.teams.card;

/**
 * What a control carries in its {@code data}, by name. Posted cards live for years, so these names are permanent. Next to
 * them Teams puts what was filled in, by the ids of the inputs: no field has one of these names.
 */
public final class TeamsData {

    /** What a button does. */
    public static final String ACTION = "action";

    /** What it does it to. */
    public static final String ARGUMENT = "argument";

    /** Which form a button is in. */
    public static final String FORM = "form";

    /** What that form remembers. */
    public static final String STATE = "state";

    /** That form as it was drawn. */
    public static final String DRAWN = "drawn";

    /** What Teams itself reads. */
    static final String MSTEAMS = "msteams";

    private TeamsData() {}

    /** Whether a field may not be called that. */
    public static boolean isTaken(String field) {
        return switch (field) {
            case ACTION, ARGUMENT, FORM, STATE, DRAWN, MSTEAMS -> true;
            default -> false;
        };
    }
}
