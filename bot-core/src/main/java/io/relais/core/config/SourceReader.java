package io.relais.core.config;

import io.relais.core.source.Condition;
import io.relais.core.source.Source;
import io.relais.core.source.SourceEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code sources/}. */
final class SourceReader {

    private SourceReader() {}

    static Source read(Value file, String name) {
        Section source = file.section().keys("name", "proof", "events");
        source.at("name")
                .text(text -> text.equals(name) ? text : null, "must be " + name + ", as the file is named", name);
        return new Source(name, ProofReader.read(source.at("proof")), events(source.at("events")));
    }

    private static List<SourceEvent> events(Value value) {
        List<SourceEvent> events = new ArrayList<>();
        for (Value item : value.someItems()) {
            events.add(event(item));
        }
        return events;
    }

    private static SourceEvent event(Value value) {
        Section event = value.section().keys("each", "when", "lead", "signals", "signal");
        return new SourceEvent(
                MeaningReader.pathIfGiven(event.ifGiven("each")),
                conditions(event.ifGiven("when")),
                MeaningReader.read(value, event));
    }

    private static List<Condition> conditions(@Nullable Value value) {
        List<Condition> conditions = new ArrayList<>();
        if (value != null) {
            Section when = value.section();
            for (String path : when.given()) {
                Value expected = when.at(path);
                MeaningReader.refuseUnlessPath(expected, path);
                conditions.add(new Condition(path, anyOf(expected)));
            }
        }
        return conditions;
    }

    /** {@code present}, a text, or a list of texts. */
    private static Set<String> anyOf(Value expected) {
        if (expected.isList()) {
            Set<String> texts = new HashSet<>();
            expected.someItems().forEach(item -> texts.add(item.text()));
            return texts;
        }
        String text = expected.text();
        return text.equals("present") ? Set.of() : Set.of(text);
    }
}
