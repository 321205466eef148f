package io.relais.workbench.slack.api;

import io.relais.workbench.Json;
import io.relais.workbench.SelfAddress;
import io.relais.workbench.slack.api.ApiMethod.Token;
import io.relais.workbench.slack.socket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code apps.connections.open}: an address for Socket Mode. */
@Component
final class AppMethods implements ApiMethod.Group {
    private final Tickets tickets;
    private final SelfAddress self;

    AppMethods(Tickets tickets, SelfAddress self) {
        this.tickets = tickets;
        this.self = self;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(new ApiMethod("apps.connections.open", Token.APP, List.of(), this::open));
    }

    private ObjectNode open(ApiCall call) {
        return Json.object().put("url", self.webSocket("/socket/" + tickets.issue()));
    }
}
