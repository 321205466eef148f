package io.relais.app;

import io.relais.core.port.ChatGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bot as it is started by its main method, on a port of its own, on the embedded engine. */
public final class RunningRelais implements AutoCloseable {

    public static final String SECRET = "a-secret-of-the-tests";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    private RunningRelais(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What it is started with. */
    public static final class Setup {

        private final List<String> properties = new ArrayList<>();
        private final SpringApplication application = Relais.application();

        private Setup(Path data) {
            with("server.port", "0");
            with("relais.data-dir", data.toString());
            with("relais.embedded.sync", "ten-times-a-second");
            with("relais.config-dir", data.resolve("no-definitions-of-its-own").toString());
        }

        public Setup with(String name, String value) {
            String option = "--" + name + "=";
            properties.removeIf(property -> property.startsWith(option));
            properties.add(option + value);
            return this;
        }

        public Setup withKey() {
            return with("relais.api-keys", "tests:" + SECRET);
        }

        public Setup withChat(ChatGateway chat) {
            application.addInitializers(context ->
                    ((GenericApplicationContext) context).registerBean("testChat", ChatGateway.class, () -> chat));
            return this;
        }

        public RunningRelais start() {
            return new RunningRelais(application.run(properties.toArray(String[]::new)));
        }
    }

    /** On that folder, without a key and without a chat. */
    public static Setup on(Path data) {
        return new Setup(data);
    }

    /** What it answered. */
    public record Answered(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The pointers of a problem, in its order. */
        public List<String> pointers() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").stringValue())
                    .toList();
        }
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public URI at(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + SECRET);
    }

    public Answered get(String path) {
        return send(request(path).build());
    }

    public Answered post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public Answered lines(String path, String lines) {
        return send(request(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build());
    }

    public Answered send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answered(response.statusCode(), response.body(), response);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
