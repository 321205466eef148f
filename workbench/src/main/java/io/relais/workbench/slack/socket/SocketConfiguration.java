package io.relais.workbench.slack.socket;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Puts Socket Mode's door at {@code /socket/{ticket}}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
final class SocketConfiguration implements WebSocketConfigurer {
    private final SocketDoor door;

    SocketConfiguration(SocketDoor door) {
        this.door = door;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(door, "/socket/*").setAllowedOriginPatterns("*");
    }
}
