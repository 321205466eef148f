package io.relais.teams.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * The one place that knows what the Bot Connector's errors mean: Microsoft's "Status codes from bot conversational APIs"
 * and "Rate limiting".
 */
public final class TeamsErrors {

    /** How long to wait where Teams does not say. */
    public static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    private static final Set<Integer> RETRY_LATER = Set.of(408, 412, 429, 500, 502, 503, 504);

    private static final Set<String> PASSING =
            Set.of("unreachable", "unreadable_answer", "service_url_unknown", "conversation_gone");

    /** The bot can't write to this person until they, or an administrator, do something. */
    private static final Set<String> NOT_INSTALLED = Set.of(
            "BotNotInConversationRoster",
            "ConversationBlockedByUser",
            "BotDisabledByAdmin",
            "MessageWritesBlocked",
            "person_not_known");

    private static final Set<String> CREDENTIALS = Set.of(
            "BotNotRegistered",
            "invalid_client",
            "unauthorized_client",
            "invalid_request",
            "invalid_scope",
            "no_certificate",
            "no_managed_identity");

    private static final Set<String> REFUSED = Set.of(
            "service_host_not_allowed",
            "room_not_known",
            "room_ambiguous",
            "shared_with_another_organisation",
            "NotEnoughPermissions",
            "InvalidBotApiHost");

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry(
                    "BotNotInConversationRoster",
                    "the app is not installed there: add it to the team, or for this person by an app setup policy"),
            Map.entry("ConversationBlockedByUser", "the person blocked the bot"),
            Map.entry("MessageWritesBlocked", "the person blocked the bot or removed the app"),
            Map.entry("BotDisabledByAdmin", "an administrator of the tenant blocked the app: allow it for this person"),
            Map.entry(
                    "BotNotRegistered",
                    "Teams knows no bot of this app id: check RELAIS_TEAMS_APP_ID and the bot's Teams channel"),
            Map.entry(
                    "http_401", "Teams does not take the bot's token: check the app id, the tenant and the bot's type"),
            Map.entry(
                    "invalid_client",
                    "the app's secret or certificate is wrong or has expired: make a new one for the app registration"),
            Map.entry(
                    "unauthorized_client",
                    "the tenant has no such app: check RELAIS_TEAMS_APP_ID and RELAIS_TEAMS_TENANT_ID"),
            Map.entry("invalid_request", "check RELAIS_TEAMS_TENANT_ID and RELAIS_TEAMS_TOKEN_URL"),
            Map.entry("no_certificate", "the certificate or its key can't be read: check RELAIS_TEAMS_CERTIFICATE"),
            Map.entry("no_managed_identity", "this machine has no such managed identity: assign it, or use a secret"),
            Map.entry("service_host_not_allowed", "add the host to RELAIS_TEAMS_SERVICE_HOSTS if it is Microsoft's"),
            Map.entry("person_not_known", "the bot has not met this person: install the app for them"),
            Map.entry("room_not_known", "add the app to the team, or correct the name: Channel, or Team / Channel"),
            Map.entry("room_ambiguous", "several teams have a channel of that name: write Team / Channel"),
            Map.entry(
                    "shared_with_another_organisation",
                    "another organisation may read that channel: name one of your own"),
            Map.entry("InvalidBotApiHost", "the tenant is in another cloud: set the service host and URLs of that one"),
            Map.entry("ConversationNotFound", "the conversation was deleted, or the app is not there any more"));

    private TeamsErrors() {}

    /** What can be done about an error. */
    public enum Kind {
        /** It passes. */
        RETRY_LATER,
        /** This one person can't be written to until they or an administrator act. */
        NOT_INSTALLED,
        /** Teams says no, to this one. */
        REFUSED,
        /** Nothing works until somebody mends the app's registration or its credentials. */
        CREDENTIALS,
        /** We asked for something that Teams does not take. */
        PROGRAMMING_ERROR
    }

    /**
     * What an answer means; a code that is not listed is judged by its status.
     *
     * @param status the HTTP status, or 0 where nothing was asked or nothing answered
     */
    public static Kind kindOf(int status, String code) {
        if (NOT_INSTALLED.contains(code)) {
            return Kind.NOT_INSTALLED;
        }
        if (CREDENTIALS.contains(code) || status == 401) {
            return Kind.CREDENTIALS;
        }
        if (RETRY_LATER.contains(status) || PASSING.contains(code)) {
            return Kind.RETRY_LATER;
        }
        boolean isRefused = REFUSED.contains(code) || status == 403 || status == 404;
        return isRefused ? Kind.REFUSED : Kind.PROGRAMMING_ERROR;
    }

    /** A code with what to do about it, for operations. */
    public static String explained(String code) {
        String advice = ADVICE.get(code);
        return advice == null ? code : code + ": " + advice;
    }
}
