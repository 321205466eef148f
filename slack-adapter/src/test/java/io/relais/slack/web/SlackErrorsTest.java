package io.relais.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "ratelimited, RETRY_LATER",
        "internal_error, RETRY_LATER",
        "fatal_error, RETRY_LATER",
        "service_unavailable, RETRY_LATER",
        "http_503, RETRY_LATER",
        "unreachable, RETRY_LATER",
        "invalid_auth, CREDENTIALS",
        "token_revoked, CREDENTIALS",
        "account_inactive, CREDENTIALS",
        "missing_scope, CREDENTIALS",
        "channel_not_found, REFUSED",
        "not_in_channel, REFUSED",
        "is_archived, REFUSED",
        "message_not_found, REFUSED",
        "expired_trigger_id, REFUSED",
        "invalid_blocks, PROGRAMMING_ERROR",
        "msg_too_long, PROGRAMMING_ERROR",
        "something_new, PROGRAMMING_ERROR"
    })
    void eachCodeHasOneMeaning(String code, SlackErrors.Kind kind) {
        assertThat(SlackErrors.kindOf(code)).isEqualTo(kind);
    }

    @Test
    void whatSomebodyCanMendIsExplained() {
        assertThat(SlackErrors.explained("not_in_channel")).contains("invite the bot");
        assertThat(SlackErrors.explained("is_archived")).isEqualTo("is_archived");
    }
}
