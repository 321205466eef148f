package io.relais.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file as a tree; a file that is hostile or no YAML at all becomes one problem, before a tree is built. */
final class YamlFile {

    /** The largest file that is read, in bytes: 256 KiB. */
    static final int LARGEST = 256 * 1024;

    /** The deepest nesting that is read. */
    static final int DEEPEST = 20;

    private final String name;
    private final Problems problems;
    private final LoadSettings settings;

    YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.settings = LoadSettings.builder().setLabel(name).build();
    }

    /** The file's top; an absent value if it can't be read. */
    Value read(ConfigSource source) {
        return new Value(new Value.Place(name, problems), tree(source), "", 1);
    }

    private @Nullable Node tree(ConfigSource source) {
        try (InputStream in = source.open(name)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return refuse(1, "is larger than " + LARGEST / 1024 + " KiB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return harmless(text) ? compose(text) : null;
        } catch (CharacterCodingException e) {
            return refuse(1, "is not UTF-8 text");
        } catch (IOException e) {
            return refuse(1, "can't be read: " + e.getMessage());
        } catch (MarkedYamlEngineException e) {
            return refuse(line(e.getProblemMark()), "is not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            return refuse(1, "is not valid YAML: " + e.getMessage());
        }
    }

    private @Nullable Node compose(String text) {
        Optional<Node> top = new Compose(settings).composeString(text);
        return top.isPresent() ? top.get() : refuse(1, "is empty");
    }

    private boolean harmless(String text) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = line(event.getStartMark());
            if (event.getEventId() == Event.ID.Alias || anchored(event)) {
                refuse(line, "uses an anchor or an alias (& or *); write the value out instead");
                return false;
            }
            depth += step(event);
            documents += event.getEventId() == Event.ID.DocumentStart ? 1 : 0;
            if (depth > DEEPEST || documents > 1) {
                refuse(line, depth > DEEPEST ? "is nested too deeply" : "holds more than one document");
                return false;
            }
        }
        return true;
    }

    private static boolean anchored(Event event) {
        return event instanceof NodeEvent node && node.getAnchor().isPresent();
    }

    private static int step(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private @Nullable Node refuse(int line, String message) {
        problems.add(new Problem(name, line, "", message));
        return null;
    }
}
