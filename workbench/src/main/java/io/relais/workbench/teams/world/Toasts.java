package io.relais.workbench.teams.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What Teams itself last told each person. */
@Component
public final class Toasts {
    /** What Teams says when a bot did not answer as it should. */
    public static final String FAILED = "Something went wrong. Please try again.";

    private final Map<String, String> latest = new ConcurrentHashMap<>();

    /** Tells a person something. */
    public void tell(String person, String text) {
        latest.put(person, text);
    }

    /** The last thing told to a person, until they act again. */
    public Optional<String> latest(String person) {
        return Optional.ofNullable(latest.get(person));
    }

    /** Forgets it, because the person goes on. */
    public void clear(String person) {
        latest.remove(person);
    }
}
