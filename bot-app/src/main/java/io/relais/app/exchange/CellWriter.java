package io.relais.app.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.relais.app.api.view.LeadView;
import io.relais.core.lead.Lead;
import io.relais.core.source.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Leads as comma-separated values. A column is called by the path of its field; what is a list or an object stands in one cell,
 * as JSON.
 */
final class CellWriter implements LeadWriter {

    /** What Relais adds; of all that only the number is read again. */
    private static final List<String> ADDED = Stream.of(
                    "id version stage since owner",
                    "score.grade score.fitPoints score.engagementPoints score.engagementLevel score.band score.version",
                    "clocks.acceptBy clocks.firstAttemptBy clocks.askAgainAt clocks.wakeUpAt",
                    "contacts checklist.framework checklist.answers",
                    "qualification.amount qualification.currency qualification.nextStep qualification.nextStepOn",
                    "reason.reason reason.detail reason.note",
                    "feedback.decided feedback.by feedback.at feedback.state feedback.answerBy",
                    "feedback.why.reason feedback.why.detail feedback.why.note feedback.remarks feedback.earlier")
            .flatMap(some -> Stream.of(some.split(" ")))
            .map(name -> HeaderNames.OURS + name)
            .toList();

    static final List<String> COLUMNS = Stream.of(
                    Target.LEAD.keySet().stream(), Stream.of(Cells.SIGNALS, Cells.EXTRA), ADDED.stream())
            .flatMap(names -> names)
            .toList();

    /** As many decimals can be taken for thousands. */
    private static final int AMBIGUOUS = 3;

    private final LeadView view = new LeadView();
    private final StringWriter row = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(row);
    private final OutputStream out;
    private boolean begun;

    CellWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Lead lead) throws IOException {
        begin();
        JsonNode line = view.exported(lead);
        write(COLUMNS.stream()
                .map(column -> cell(line.at("/" + column.replace('.', '/'))))
                .toList());
    }

    /** The names of the columns stand there even where no lead does. */
    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            write(COLUMNS);
        }
    }

    private void write(List<String> cells) throws IOException {
        csv.writeRecord(Cells.safe(cells));
        csv.flush();
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.getBuffer().setLength(0);
    }

    private static String cell(JsonNode value) {
        if (value.isContainer()) {
            return value.isEmpty() ? "" : value.toString();
        }
        return value.isNumber() ? plain(value.decimalValue()) : value.asString("");
    }

    private static String plain(BigDecimal number) {
        BigDecimal least = number.stripTrailingZeros();
        return (least.scale() == AMBIGUOUS ? least.setScale(AMBIGUOUS + 1) : least).toPlainString();
    }
}
