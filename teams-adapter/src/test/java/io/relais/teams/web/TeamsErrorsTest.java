package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsErrorsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "400, Bad Argument, PROGRAMMING_ERROR",
        "401, BotNotRegistered, CREDENTIALS",
        "401, http_401, CREDENTIALS",
        "401, invalid_client, CREDENTIALS",
        "400, unauthorized_client, CREDENTIALS",
        "403, BotDisabledByAdmin, NOT_INSTALLED",
        "403, BotNotInConversationRoster, NOT_INSTALLED",
        "403, ConversationBlockedByUser, NOT_INSTALLED",
        "403, MessageWritesBlocked, NOT_INSTALLED",
        "403, InvalidBotApiHost, REFUSED",
        "403, NotEnoughPermissions, REFUSED",
        "403, SomethingNew, REFUSED",
        "404, ActivityNotFoundInConversation, REFUSED",
        "404, ConversationNotFound, REFUSED",
        "405, http_405, PROGRAMMING_ERROR",
        "408, http_408, RETRY_LATER",
        "412, PreconditionFailed, RETRY_LATER",
        "413, MessageSizeTooBig, PROGRAMMING_ERROR",
        "429, Throttled, RETRY_LATER",
        "500, ServiceError, RETRY_LATER",
        "502, ServiceError, RETRY_LATER",
        "503, http_503, RETRY_LATER",
        "504, ServiceError, RETRY_LATER",
        "0, unreachable, RETRY_LATER",
        "0, unreadable_answer, RETRY_LATER",
        "0, room_not_known, REFUSED",
        "0, no_certificate, CREDENTIALS"
    })
    void knowsWhatCanBeDone(int status, String code, TeamsErrors.Kind kind) {
        assertThat(TeamsErrors.kindOf(status, code)).isEqualTo(kind);
    }

    @Test
    void saysWhatToDo() {
        assertThat(TeamsErrors.explained("BotNotInConversationRoster"))
                .startsWith("BotNotInConversationRoster: ")
                .contains("not installed");
        assertThat(TeamsErrors.explained("ServiceError")).isEqualTo("ServiceError");
    }
}
