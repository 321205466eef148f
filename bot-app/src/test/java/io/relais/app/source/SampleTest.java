package io.relais.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.api.read.SignalReader;
import io.relais.app.api.read.TolerantReader;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.source.Source;
import io.relais.core.source.SourceEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Beside each {@code NAME.yaml} lie {@code NAME.sample.json}, what the vendor sends, and {@code NAME.mapped.json}, what it
 * becomes: read that one as a reviewer would.
 */
class SampleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-05-14T08:00:00Z");
    private static final Mapping MAPPING = new Mapping(Shapes.OF_PROGRAMS);

    static Stream<Source> sources() {
        return Configuration.load(ConfigSource.shipped()).sources().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void becomesWhatLiesBesideIt(Source source) throws IOException {
        ArrayNode mapped = JSON.createArrayNode();
        MAPPING.events(source, file(source, "sample"))
                .forEach(event -> mapped.addObject().set(event.kind().name().toLowerCase(Locale.ROOT), event.body()));

        assertThat(JSON.readTree(mapped.toString())).as(mapped.toPrettyString()).isEqualTo(file(source, "mapped"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isTakenAsItIsMapped(Source source) throws IOException {
        for (Mapped event : MAPPING.events(source, file(source, "sample"))) {
            Object read = switch (event.kind()) {
                case LEAD -> TolerantReader.read(event.body(), NOW);
                case SIGNAL -> SignalReader.read(event.body(), NOW);
            };
            assertThat(read).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void showsEachKindOfEventOnceAtLeast(Source source) throws IOException {
        JsonNode sample = file(source, "sample");

        for (SourceEvent event : source.events()) {
            Source alone = new Source(source.name(), source.proofs(), List.of(event));
            if (!event.when().toString().contains("propertyName")) {
                assertThat(MAPPING.events(alone, sample)).as(event.toString()).isNotEmpty();
            }
        }
    }

    private static JsonNode file(Source source, String kind) throws IOException {
        String name = "sources/" + source.name() + "." + kind + ".json";
        try (InputStream in = ConfigSource.shipped().open(name)) {
            return JSON.readTree(in);
        }
    }
}
