package io.relais.workbench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/** A bot small enough to fit into a jar of one class: answers everything with its process id and what it was told. */
@NullMarked
final class ChildBot {
    private ChildBot() {}

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        String told = String.join(
                "\n",
                Long.toString(ProcessHandle.current().pid()),
                System.getenv("RELAIS_SLACK_API_URL"),
                System.getenv("RELAIS_API_KEYS"),
                System.getenv("RELAIS_DEVELOPMENT_CLOCK"),
                System.getenv("RELAIS_DATA_DIR"),
                System.getenv("RELAIS_CONFIG_DIR"),
                System.getenv("RELAIS_TEAMS_APP_ID"),
                System.getenv("RELAIS_TEAMS_TOKEN_URL"),
                System.getenv("RELAIS_TEAMS_SERVICE_HOSTS"),
                System.getenv("RELAIS_DEVELOPMENT_DATA"));
        server.createContext("/", exchange -> {
            byte[] body = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
