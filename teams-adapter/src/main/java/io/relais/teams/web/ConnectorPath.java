package io.relais.teams.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the Bot Connector's API; ids of Teams hold colons, at signs and semicolons. */
final class ConnectorPath {

    static final String CONVERSATIONS = "v3/conversations";

    private ConnectorPath() {}

    static String conversation(String id, String part) {
        return CONVERSATIONS + "/" + encoded(id) + "/" + part;
    }

    static String activity(String conversation, String id) {
        return conversation(conversation, "activities/" + encoded(id));
    }

    static String member(String conversation, String id) {
        return conversation(conversation, "members/" + encoded(id));
    }

    static String members(String conversation, int most, String continued) {
        String page = conversation(conversation, "pagedmembers?pageSize=" + most);
        return continued.isEmpty() ? page : page + "&continuationToken=" + encoded(continued);
    }

    static String team(String id) {
        return "v3/teams/" + encoded(id);
    }

    static String rooms(String team) {
        return team(team) + "/conversations";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
