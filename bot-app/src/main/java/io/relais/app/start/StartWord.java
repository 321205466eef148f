package io.relais.app.start;

import io.relais.app.command.Version;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.store.StoreEngine;
import io.relais.core.conversation.People;
import io.relais.core.port.ChatGateway;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one short block what is up, where, and what to do next. */
@Component
final class StartWord {

    private static final Logger LOG = LoggerFactory.getLogger(StartWord.class);

    private final RelaisSettings settings;
    private final StoreEngine store;
    private final People people;

    StartWord(RelaisSettings settings, StoreEngine store, People people) {
        this.settings = settings;
        this.store = store;
        this.people = people;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(block(web.getWebServer().getPort()));
            people.rooms()
                    .unserved()
                    .forEach(room -> LOG.warn(
                            "room {} is in {}, which is not set up: nothing is posted there",
                            room.name(),
                            room.chat()));
        }
    }

    private String block(int port) {
        return """
                Relais %s is up
                  listens at  http://localhost:%d
                  record      %s
                  chats       %s
                  next        %s""".formatted(Version.number(), port, store.place(), chats(), next(port));
    }

    private String chats() {
        return people.gateways().isEmpty()
                ? "none: set RELAIS_SLACK_... or RELAIS_TEAMS_... (docs/slack.md, docs/teams.md) to hand leads over"
                : people.gateways().stream().map(StartWord::name).collect(Collectors.joining(", "));
    }

    private static String name(ChatGateway chat) {
        String name = chat.channel().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String next(int port) {
        return settings.keys().isEmpty()
                ? "set RELAIS_API_KEYS=name:secret, so that leads can be sent to the API"
                : "send a lead: POST http://localhost:%d/api/v1/leads (see /openapi.yaml)".formatted(port);
    }
}
