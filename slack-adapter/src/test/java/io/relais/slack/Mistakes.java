package io.relais.slack;

import com.google.gson.JsonParser;
import io.relais.slack.block.BlockKitRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Slack would refuse of all that it was sent. */
final class Mistakes {

    private final List<Throwable> found = new CopyOnWriteArrayList<>();

    List<Throwable> found() {
        return found;
    }

    /** Whether Slack would refuse the blocks or the view of a call. */
    boolean areIn(Map<String, String> arguments) {
        try {
            if (arguments.containsKey("blocks")) {
                BlockKitRules.checkMessage(
                        JsonParser.parseString(arguments.get("blocks")).getAsJsonArray());
            }
            if (arguments.containsKey("view")) {
                BlockKitRules.checkView(
                        JsonParser.parseString(arguments.get("view")).getAsJsonObject());
            }
            return false;
        } catch (AssertionError mistake) {
            found.add(mistake);
            return true;
        }
    }
}
