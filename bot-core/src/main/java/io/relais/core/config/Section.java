package io.relais.core.config;

import io.relais.core.i18n.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping whose known keys are named first; every other key, and every key given twice, is a problem. */
final class Section {

    private final Value self;
    private final @Nullable List<NodeTuple> tuples;
    private final Map<String, Node> values = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    Section(Value self, @Nullable List<NodeTuple> tuples) {
        this.self = self;
        this.tuples = tuples;
        for (NodeTuple tuple : tuples == null ? List.<NodeTuple>of() : tuples) {
            String key = key(tuple.getKeyNode());
            if (values.putIfAbsent(key, tuple.getValueNode()) == null) {
                order.add(key);
            } else {
                self.child(tuple.getKeyNode(), key).complain("is given twice");
            }
        }
    }

    /** Only these keys are known here. */
    Section keys(String... known) {
        Set<String> names = Set.of(known);
        for (NodeTuple tuple : tuples == null ? List.<NodeTuple>of() : tuples) {
            String key = key(tuple.getKeyNode());
            if (!names.contains(key)) {
                self.child(tuple.getKeyNode(), key).complain("is not known here" + Spelling.hint(key, List.of(known)));
            }
        }
        return this;
    }

    /** The keys as given, each once. */
    List<String> given() {
        return order;
    }

    /** The value of a key that must be there. */
    Value at(String key) {
        Value value = self.child(values.get(key), key);
        if (!value.present() && tuples != null) {
            value.complain("is missing");
        }
        return value;
    }

    /** The value of a key that may be left out; null when it is. */
    @Nullable
    Value ifGiven(String key) {
        Node node = values.get(key);
        return node == null ? null : self.child(node, key);
    }

    /** A text in both languages: a mapping with {@code en} and {@code fr}. */
    Localized localized(String key) {
        Section both = at(key).section().keys("en", "fr");
        return new Localized(both.at("en").text(), both.at("fr").text());
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
