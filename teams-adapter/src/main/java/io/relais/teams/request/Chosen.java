package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.ActionId;
import io.relais.teams.card.TeamsData;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a button stands for.
 *
 * @param action what it does
 * @param argument ids only
 */
record Chosen(ActionId action, String argument) {

    private static final Pattern KNOWN = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    /** What a button's data stand for, or null where no button of ours carries such. */
    static @Nullable Chosen of(ObjectNode data) {
        return of(Parts.orEmpty(data, TeamsData.ACTION), data);
    }

    /** The same for a button whose action is not among its data. */
    static @Nullable Chosen of(String action, ObjectNode data) {
        return KNOWN.matcher(action).matches()
                ? new Chosen(new ActionId(action), Parts.orEmpty(data, TeamsData.ARGUMENT))
                : null;
    }
}
