package io.relais.core.conversation.figures;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures somebody asks for.
 *
 * @param window of which days; null where none were said
 * @param by what they are broken down by; null where nothing was said
 * @param whose of which leads only: a name as it was typed; null for all
 * @param unknown the words that were not understood, as they were typed
 */
public record Wanted(
        @Nullable Window window,
        @Nullable Dimension by,
        @Nullable String whose,
        List<String> unknown) {

    /** Copies the list. */
    public Wanted {
        unknown = List.copyOf(unknown);
    }
}
