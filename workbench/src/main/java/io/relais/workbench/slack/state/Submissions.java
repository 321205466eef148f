package io.relais.workbench.slack.state;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which views wait for the bot's answer, and what was wrong with the last submission of each. */
@Component
public final class Submissions {
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, String>> errors = new ConcurrentHashMap<>();

    /** A view was sent to the bot. */
    public void start(String view) {
        busy.add(view);
        errors.remove(view);
    }

    /** The bot has answered, or will not. */
    public void end(String view) {
        busy.remove(view);
    }

    /** Texts to show under inputs, by block id. */
    public void refuse(String view, Map<String, String> byBlock) {
        errors.put(view, Map.copyOf(byBlock));
    }

    /** Whether the bot's answer is waited for. */
    public boolean busy(String view) {
        return busy.contains(view);
    }

    /** The texts to show under inputs. */
    public Map<String, String> errors(String view) {
        return errors.getOrDefault(view, Map.of());
    }
}
