package io.relais.app.doctor;

import io.relais.core.port.ChatGateway;
import java.util.List;

/** A chat with nothing to look at but its people. */
record PlainChat(String name, ChatGateway gateway) implements ExaminedChat {

    @Override
    public String invitation() {
        return "let them join " + name;
    }

    @Override
    public List<Check> checks(List<String> rooms) {
        return List.of();
    }

    @Override
    public void close() {}
}
