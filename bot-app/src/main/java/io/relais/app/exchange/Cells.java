package io.relais.app.exchange;

import io.relais.app.api.read.LeadReader;
import io.relais.app.http.JsonText;
import io.relais.app.http.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cells of comma-separated values. A spreadsheet takes a cell that begins like a formula for one, whoever wrote it: such a
 * text stands behind one more apostrophe, and is read without it.
 */
final class Cells {

    static final String SIGNALS = "signals";
    static final String EXTRA = "extra";

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");
    private static final String SAFE = "'";
    private static final String NUMBER = HeaderNames.OURS + "id";
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,17}");

    private Cells() {}

    static String safe(String text) {
        return FORMULA.matcher(text).lookingAt() ? SAFE + text : text;
    }

    static List<String> safe(List<String> cells) {
        return cells.stream().map(Cells::safe).toList();
    }

    static String read(String cell) {
        return cell.startsWith(SAFE) && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /**
     * A lead with what no column of one value holds: several signals stand in one cell, as JSON, and so do the fields that the
     * product has no name for. With the number that an export gives it, besides.
     */
    static ObjectNode completed(ObjectNode lead, ObjectNode row) {
        String signals = row.path(SIGNALS).asString("");
        if (signals.startsWith("[")) {
            lead.set(SIGNALS, json(signals));
        }
        String extra = row.path(EXTRA).asString("");
        if (extra.startsWith("{")) {
            lead.set(EXTRA, json(extra));
        } else if (!extra.isBlank()) {
            lead.putObject(EXTRA).put(EXTRA, extra);
        }
        String number = row.path(NUMBER).asString("");
        if (DIGITS.matcher(number).matches()) {
            lead.putObject(LeadReader.EXPORTED).put("id", Long.parseLong(number));
        }
        return lead;
    }

    /** What is no JSON is handed on as it is, for the reader to refuse. */
    private static JsonNode json(String written) {
        try {
            return JsonText.any(written.getBytes(StandardCharsets.UTF_8));
        } catch (Refused wrong) {
            return JsonNodeFactory.instance.stringNode(written);
        }
    }
}
