package io.relais.app.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One lead of a file.
 *
 * @param line where it begins, from 1
 * @param body as the API takes it; null where it can't be read
 * @param problem why it can't be read; empty where it can
 * @param written what stands there: the cells, or the whole line
 */
public record Row(long line, @Nullable ObjectNode body, String problem, List<String> written) {

    /** Copies the list. */
    public Row {
        written = List.copyOf(written);
    }
}
