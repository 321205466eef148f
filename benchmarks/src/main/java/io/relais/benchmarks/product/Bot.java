package io.relais.benchmarks.product;

import io.relais.app.Relais;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot as its main method starts it, on a port of its own, without a chat. */
record Bot(ConfigurableApplicationContext context, HttpClient http) implements AutoCloseable {

    /** The task that counts leads, as the bot's wiring calls it: under another name it would be missed at once. */
    private static final String COUNTING = "countingOfFigures";

    /** Whether it keeps its figures. */
    enum Figures {
        KEPT,
        LEFT
    }

    /** Starts one on the record of that place. */
    static Bot on(Place place, Figures figures) {
        SpringApplication application = Relais.application();
        if (figures == Figures.LEFT) {
            application.addInitializers(context -> context.addBeanFactoryPostProcessor(
                    beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition(COUNTING)));
        }
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Bot(application.run(place.asWords()), http);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String get(String path) throws IOException, InterruptedException {
        return answered(request(path).build());
    }

    String post(String path, String type, String body) throws IOException, InterruptedException {
        return answered(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + Place.SECRET);
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        context.close();
    }
}
