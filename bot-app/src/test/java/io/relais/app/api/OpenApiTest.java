package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningRelais relais;

    OpenApiTest(@TempDir Path data) {
        relais = RunningRelais.on(data)
                .withKey()
                .with("relais.development-clock", "true")
                .with("relais.development-data", "true")
                .with("relais.slack.bot-token", "xoxb-1")
                .with("relais.slack.signing-secret", "secret")
                .with("relais.slack.api-url", "http://127.0.0.1:1/api/")
                .start();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        assertThat(described()).isEqualTo(mapped());
        examplesAreAccepted();
    }

    private void examplesAreAccepted() {
        for (String route : described()) {
            String method = route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT);
            String path = route.substring(route.indexOf(' ') + 1);
            JsonNode example = description()
                    .path("paths")
                    .path(path)
                    .path(method)
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
            if (!example.isMissingNode()) {
                Answered answered = relais.send(relais.request(path)
                        .header("Content-Type", "application/json")
                        .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(example.toString()))
                        .build());
                assertThat(answered.status()).as(route + ": " + answered.body()).isLessThan(300);
            }
        }
    }

    private Set<String> described() {
        Set<String> routes = new TreeSet<>();
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(METHODS::contains)
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    private Set<String> mapped() {
        Set<String> routes = new TreeSet<>();
        relais.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(
                                method -> mapping.getPatternValues().forEach(path -> routes.add(method + " " + path))));
        return routes;
    }

    private JsonNode description() {
        String yaml = relais.get("/openapi.yaml").body();
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode description = JSON.valueToTree(loaded);
        assertThat(description.path("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(List.of(description.path("info"), description.path("paths"))).noneMatch(JsonNode::isMissingNode);
        return description;
    }
}
