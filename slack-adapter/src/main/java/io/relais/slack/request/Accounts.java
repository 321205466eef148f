package io.relais.slack.request;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose account a payload speaks of: the workspace is the one that the app is installed in. */
final class Accounts {

    private Accounts() {}

    static Account of(BlockActionPayload payload) {
        return account(
                payload.getUser().getId(),
                payload.getView() == null ? null : payload.getView().getAppInstalledTeamId(),
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
    }

    static Account of(ViewSubmissionPayload payload) {
        return account(
                payload.getUser().getId(),
                payload.getView().getAppInstalledTeamId(),
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
    }

    static Account of(MessageShortcutPayload payload) {
        return account(
                payload.getUser().getId(),
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
    }

    static Account account(String user, @Nullable String... teams) {
        String team = Stream.of(teams)
                .filter(Objects::nonNull)
                .filter(id -> !id.isBlank())
                .findFirst()
                .orElse("");
        return new Account(Channel.SLACK, team, user);
    }
}
