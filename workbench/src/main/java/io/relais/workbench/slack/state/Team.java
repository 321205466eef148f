package io.relais.workbench.slack.state;

/** The ids of the stand-in workspace and of the app installed in it. */
public final class Team {
    /** The workspace. */
    public static final String ID = "T0RELAIS";
    /** Its name. */
    public static final String NAME = "Northstar";
    /** Its subdomain. */
    public static final String DOMAIN = "northstar";
    /** The installed app. */
    public static final String APP = "A0RELAIS";
    /** The app's bot. */
    public static final String BOT = "B0RELAIS";
    /** The verification token that Slack still sends along, which nobody should trust. */
    public static final String VERIFICATION_TOKEN = "verification-token-is-deprecated";

    private Team() {}
}
