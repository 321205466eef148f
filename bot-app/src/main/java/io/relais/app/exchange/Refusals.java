package io.relais.app.exchange;

import java.io.Closeable;
import java.io.IOException;

/** The rows that were refused, each with its line and the reason. There is no file before the first one. */
public interface Refusals extends Closeable {

    /** Writes one more. */
    void add(Row row, String reason) throws IOException;
}
