package io.relais.workbench.teams.world;

import io.relais.workbench.teams.TeamsApp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The organization's one team; its id is that of its General channel, as Teams has it. */
public final class NorthstarTeam {
    /** Its name. */
    public static final String NAME = "Northstar";
    /** The channel that every team has. */
    public static final String GENERAL = "General";
    /** Its channels' ids by their names, General first. */
    public static final Map<String, String> CHANNELS = channels();
    /** Its id. */
    public static final String ID = channel(GENERAL);
    /** Its id in the organization's directory. */
    public static final String GROUP = TeamsApp.guid("team");

    private NorthstarTeam() {}

    private static Map<String, String> channels() {
        Map<String, String> channels = new LinkedHashMap<>();
        for (String name : new String[] {GENERAL, "Sales", "Marketing"}) {
            channels.put(name, channel(name));
        }
        return Collections.unmodifiableMap(channels);
    }

    private static String channel(String name) {
        return "19:" + TeamsApp.guid("channel/" + name).replace("-", "") + "@thread.tacv2";
    }
}
