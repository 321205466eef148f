package io.relais.slack.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The one place that knows what Slack's error codes mean. */
public final class SlackErrors {

    /** How long to wait where Slack does not say. */
    public static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    private static final Set<String> RETRY_LATER = Set.of(
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "external_channel_migrating",
            "unreachable",
            "unreadable_answer");

    private static final Set<String> CREDENTIALS = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "missing_scope",
            "no_permission",
            "org_login_required",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "team_access_not_granted",
            "app_missing_action_url");

    private static final Set<String> REFUSED = Set.of(
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "restricted_action",
            "restricted_action_read_only_channel",
            "user_not_found",
            "users_not_found",
            "user_disabled",
            "user_not_visible",
            "cannot_dm_bot",
            "messages_tab_disabled",
            "message_not_found",
            "cant_update_message",
            "edit_window_closed",
            "user_not_in_channel",
            "expired_trigger_id",
            "exchanged_trigger_id",
            "trigger_expired",
            "trigger_exchanged",
            "push_limit_reached",
            "hash_conflict",
            "not_found",
            "no_such_url",
            "used_url",
            "expired_url",
            "shared_with_another_organisation");

    private static final Map<String, String> ADVICE = Map.of(
            "invalid_auth", "the bot token is wrong: copy it again from OAuth & Permissions",
            "not_authed", "no bot token reached Slack",
            "account_inactive", "the app was removed from the workspace: install it again",
            "token_revoked", "the bot token was revoked: install the app again and set the new token",
            "token_expired", "the bot token has expired: switch token rotation off, or install the app again",
            "missing_scope", "the app lacks a scope: compare it with the manifest and install it again",
            "not_in_channel", "invite the bot to the channel",
            "channel_not_found", "invite the bot to the channel, or correct its name",
            "messages_tab_disabled", "switch the app's Messages tab on");

    private SlackErrors() {}

    /** What can be done about an error. */
    public enum Kind {
        /** It passes. */
        RETRY_LATER,
        /** Slack says no, to this one. */
        REFUSED,
        /** Nothing works until somebody mends the app's installation. */
        CREDENTIALS,
        /** We asked for something that Slack does not take. */
        PROGRAMMING_ERROR
    }

    /** What a code means; one that is not listed is taken for a mistake of ours, so that it is seen. */
    public static Kind kindOf(String code) {
        if (RETRY_LATER.contains(code) || code.startsWith("http_5") || code.equals("http_429")) {
            return Kind.RETRY_LATER;
        }
        if (CREDENTIALS.contains(code)) {
            return Kind.CREDENTIALS;
        }
        return REFUSED.contains(code) ? Kind.REFUSED : Kind.PROGRAMMING_ERROR;
    }

    /** A code with what to do about it, for operations. */
    public static String explained(String code) {
        String advice = ADVICE.get(code);
        return advice == null ? code : code + ": " + advice;
    }
}
