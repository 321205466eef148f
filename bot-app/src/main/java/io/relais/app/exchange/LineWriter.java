package io.relais.app.exchange;

import io.relais.app.api.view.LeadView;
import io.relais.core.lead.Lead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Leads as JSON, one a line, each as the API takes it in. */
final class LineWriter implements LeadWriter {

    private final LeadView view = new LeadView();
    private final OutputStream out;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Lead lead) throws IOException {
        out.write((view.exported(lead) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
