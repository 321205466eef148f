package io.relais.app.exchange;

import io.relais.app.http.JsonText;
import io.relais.app.http.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cells of comma-separated values. A spreadsheet takes a cell that begins like a formula for one, whoever wrote it: such a
 * text stands behind an apostrophe, and is read without it.
 */
final class Cells {

    static final String SIGNALS = "signals";

    private static final String FORMULA = "=+-@\t\r";
    private static final char SAFE = '\'';

    private Cells() {}

    static String safe(String text) {
        return isFormula(text, 0) ? SAFE + text : text;
    }

    static List<String> safe(List<String> cells) {
        return cells.stream().map(Cells::safe).toList();
    }

    static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == SAFE && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int at) {
        return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    /** Several signals stand in one cell, as JSON. */
    static ObjectNode withSignals(ObjectNode lead, ObjectNode row) {
        String written = row.path(SIGNALS).asString("");
        if (written.startsWith("[")) {
            try {
                JsonNode signals = JsonText.any(written.getBytes(StandardCharsets.UTF_8));
                lead.set(SIGNALS, signals);
            } catch (Refused wrong) {
                lead.put(SIGNALS, written);
            }
        }
        return lead;
    }
}
