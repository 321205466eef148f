package io.relais.workbench;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the workbench itself listens; known once the server has started. */
@Component
public final class SelfAddress {
    private final Environment environment;

    SelfAddress(Environment environment) {
        this.environment = environment;
    }

    /** The port in use. */
    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** An address that the bot can call. */
    public String http(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** A WebSocket address that the bot can open. */
    public String webSocket(String path) {
        return "ws://127.0.0.1:" + port() + path;
    }
}
