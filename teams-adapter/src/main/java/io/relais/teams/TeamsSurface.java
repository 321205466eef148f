package io.relais.teams;

/** What the app offers in Teams beside its commands; {@code manifests/teams/manifest.json} declares the same. */
public final class TeamsSurface {

    /** The message extension that looks for leads. */
    public static final String SEARCH = "findLead";

    /** What was typed into that search: the name of its one parameter. */
    public static final String SEARCH_WORDS = "words";

    /** The action on a message that opens the form for a new lead with that message in it. */
    public static final String ADD = "addLead";

    private TeamsSurface() {}
}
