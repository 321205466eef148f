package io.relais.workbench.page;

import io.relais.workbench.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked examples that are packed in, one file each, in the order of their file names. */
@Component
final class Examples {
    private final List<JsonNode> all;

    Examples() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/examples/*.json");
        all = Arrays.stream(files)
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .map(Examples::read)
                .toList();
    }

    private static JsonNode read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.parse(text).orElseThrow(() -> new IllegalStateException(file + " is not JSON"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<JsonNode> all() {
        return all;
    }

    Optional<ObjectNode> lead(String id) {
        return all.stream()
                .filter(example -> Json.text(example, "id").equals(id))
                .map(example -> (ObjectNode) example.path("lead").deepCopy())
                .findFirst();
    }
}
