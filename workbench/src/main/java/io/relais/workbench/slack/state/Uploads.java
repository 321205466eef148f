package io.relais.workbench.slack.state;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Files on their way into the workspace; only their sizes are kept. */
@Component
public final class Uploads {
    private final Ids ids;
    private final Map<String, Upload> byId = new ConcurrentHashMap<>();

    Uploads(Ids ids) {
        this.ids = ids;
    }

    /** The steps of an upload. */
    public enum Step {
        /** An address was handed out. */
        EXPECTED,
        /** The bytes are here. */
        RECEIVED,
        /** It is in the workspace. */
        COMPLETED
    }

    /** A file under way. */
    public record Upload(String id, String name, long length, Step step) {
        /** The same, one step on. */
        public Upload at(Step next) {
            return new Upload(id, name, length, next);
        }
    }

    /** Expects a file. */
    public Upload expect(String name, long length) {
        Upload upload = new Upload(ids.next("F"), name, length, Step.EXPECTED);
        byId.put(upload.id(), upload);
        return upload;
    }

    /** Finds a file. */
    public Optional<Upload> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Takes a file one step on. */
    public void move(Upload upload, Step step) {
        byId.put(upload.id(), upload.at(step));
    }
}
