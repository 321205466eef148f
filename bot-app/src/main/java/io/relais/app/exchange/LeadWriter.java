package io.relais.app.exchange;

import io.relais.core.lead.Lead;
import java.io.Flushable;
import java.io.IOException;

/** Where leads are written, one after the other. */
public interface LeadWriter extends Flushable {

    /** Writes one more. */
    void add(Lead lead) throws IOException;
}
