package io.relais.slack.block;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids of controls as Slack stores them: a button's is the action's, an entry of a menu carries the action and its
 * argument. Posted messages live for years, so these forms are permanent.
 */
public final class SlackActionId {

    /** The {@code action_id} of every menu. */
    public static final String MENU = "controls.menu";

    /** The button that asks for typed words again, this time where a form can be opened. */
    public static final String AGAIN = "relais.again";

    private static final char ARGUMENT = '|';

    /** Slack wants an id once in a block. */
    private static final char REPEAT = '#';

    private static final Pattern KNOWN = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    private SlackActionId() {}

    /**
     * What to do, and to what.
     *
     * @param action the action
     * @param argument ids only
     */
    public record Chosen(ActionId action, String argument) {}

    static String of(ActionId action, int earlierInBlock) {
        return fitting(earlierInBlock == 0 ? action.value() : action.value() + REPEAT + (earlierInBlock + 1));
    }

    /** An id that is short enough; refuses any other, since half an id is another one. */
    static String fitting(String id) {
        if (id.length() > SlackLimits.ID) {
            throw new IllegalArgumentException("an id is too long: " + id);
        }
        return id;
    }

    static String option(Button button) {
        return button.action().value() + ARGUMENT + button.argument();
    }

    /** What a pressed button stands for, or null where no button of ours has that id. */
    public static @Nullable Chosen button(String actionId, @Nullable String value) {
        int repeat = actionId.indexOf(REPEAT);
        String action = repeat < 0 ? actionId : actionId.substring(0, repeat);
        return KNOWN.matcher(action).matches() ? new Chosen(new ActionId(action), value == null ? "" : value) : null;
    }

    /** What a chosen entry of a menu stands for, or null where no menu of ours has it. */
    public static @Nullable Chosen entry(String value) {
        int split = value.indexOf(ARGUMENT);
        return split < 0 ? null : button(value.substring(0, split), value.substring(split + 1));
    }
}
