package io.relais.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import io.relais.slack.request.Arrival;
import io.relais.slack.request.CommandArrivals;
import io.relais.slack.request.EventArrivals;
import io.relais.slack.request.PressArrivals;
import io.relais.slack.web.SlackFailure;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Bolt app. It routes; it verifies and authorizes nothing, since that is done before it, on the bytes. One handler
 * takes all controls, because Bolt lets a random one win where two would fit.
 */
final class SlackRoutes {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final SlackConnection connection;

    private final Function<Arrival, SlackAnswer> turns;

    private final CommandArrivals commands;

    private final PressArrivals presses;

    private final EventArrivals events;

    SlackRoutes(SlackConnection connection, Function<Arrival, SlackAnswer> turns) {
        this.connection = connection;
        this.turns = turns;
        this.commands = new CommandArrivals(connection.clock());
        this.presses = new PressArrivals(connection.clock());
        this.events =
                new EventArrivals(connection.clock(), connection.settings().sharedRooms());
    }

    App app() {
        App app = new App(SlackAppConfig.of(connection, this::unmatched), new ArrayList<>());
        SlackSurface.COMMANDS.forEach(
                command -> app.command(command, (request, context) -> take(commands.typed(request.getPayload()))));
        SlackSurface.MESSAGE_ACTIONS.forEach(action ->
                app.messageShortcut(action, (request, context) -> take(commands.picked(request.getPayload()))));
        app.blockAction(ANY, (request, context) -> take(presses.used(request.getPayload())));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> take(events.home(payload, context)));
        app.event(MessageEvent.class, (payload, context) -> take(events.direct(payload, context)));
        app.event(AppMentionEvent.class, (payload, context) -> take(events.mention(payload, context)));
        app.event(AppUninstalledEvent.class, (payload, context) -> gone("account_inactive"));
        app.event(TokensRevokedEvent.class, (payload, context) -> gone("token_revoked"));
        return app;
    }

    private Response unmatched(Request<?> request) {
        return switch (request.getRequestType()) {
            case Command -> take(commands.unknown(((SlashCommandRequest) request).getPayload()));
            case MessageShortcut -> take(commands.unknown(((MessageShortcutRequest) request).getPayload()));
            default ->
                Response.builder()
                        .statusCode(400)
                        .body("nothing here takes this")
                        .build();
        };
    }

    private Response gone(String code) {
        connection.failed(SlackFailure.told(code));
        return Response.ok();
    }

    private Response take(@Nullable Arrival arrival) {
        SlackAnswer answer = arrival == null ? SlackAnswer.empty() : turns.apply(arrival);
        return Response.builder()
                .statusCode(answer.status())
                .contentType(answer.contentType())
                .body(answer.body())
                .build();
    }
}
