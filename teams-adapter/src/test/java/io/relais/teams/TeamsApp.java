package io.relais.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/** The app as {@code manifests/teams} declares it. */
record TeamsApp(JsonNode manifest, ObjectNode french) {

    private static final Path FOLDER = Path.of("../manifests/teams");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The names whose texts people read; Teams takes a translation of each. */
    private static final Set<String> READ = Set.of("title", "description");

    static TeamsApp read() {
        ObjectNode french = (ObjectNode) json("fr.json");
        french.remove("$schema");
        return new TeamsApp(json("manifest.json"), french);
    }

    static BufferedImage icon(String name) throws IOException {
        return ImageIO.read(FOLDER.resolve(name).toFile());
    }

    JsonNode at(String pointer) {
        return manifest.at(pointer);
    }

    List<JsonNode> commandLists() {
        List<JsonNode> lists = new ArrayList<>();
        at("/bots/0/commandLists").forEach(lists::add);
        return lists;
    }

    /** That field of each object of a list. */
    List<String> texts(String list, String field) {
        List<String> texts = new ArrayList<>();
        at(list).forEach(entry -> texts.add(entry.path(field).asText()));
        return texts;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Everything that people read, under the names that a translation has. */
    ObjectNode english() {
        ObjectNode found = JSON.createObjectNode();
        for (String both : List.of("name", "description")) {
            manifest.path(both).properties().forEach(part -> found.set(both + "." + part.getKey(), part.getValue()));
        }
        collect(at("/bots"), "bots", found);
        collect(at("/composeExtensions"), "composeExtensions", found);
        return found;
    }

    private static void collect(JsonNode node, String path, ObjectNode into) {
        Iterator<JsonNode> items =
                node.isArray() ? node.elements() : List.<JsonNode>of().iterator();
        for (int i = 0; items.hasNext(); i++) {
            collect(items.next(), path + "[" + i + "]", into);
        }
        node.properties().forEach(property -> {
            String name = path + "." + property.getKey();
            if (READ.contains(property.getKey())) {
                into.set(name, property.getValue());
            } else {
                collect(property.getValue(), name, into);
            }
        });
    }

    private static JsonNode json(String name) {
        try {
            return JSON.readTree(FOLDER.resolve(name).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
