package io.relais.app.doctor;

import io.relais.core.port.ChatGateway;
import io.relais.core.routing.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chat with nothing to look at but its people. */
record PlainChat(String name, ChatGateway gateway) implements ExaminedChat {

    @Override
    public List<Check> checks(@Nullable Team team) {
        return List.of();
    }

    @Override
    public void close() {}
}
