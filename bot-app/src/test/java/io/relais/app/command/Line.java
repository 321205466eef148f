package io.relais.app.command;

import io.relais.app.Relais;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What the command line said, run in this process.
 *
 * @param code what it ended with
 * @param out on standard output
 * @param err on standard error
 */
record Line(int code, String out, String err) {

    /** Runs these words with these Spring properties. */
    static Line with(String[] properties, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = RelaisCommand.line(Relais.application(), properties)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int code = line.execute(words);
        return new Line(code, out.toString(), err.toString());
    }

    /** Runs these words. */
    static Line of(String... words) {
        return with(new String[0], words);
    }
}
