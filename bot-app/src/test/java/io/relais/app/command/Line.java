package io.relais.app.command;

import io.relais.app.Relais;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.core.env.StandardEnvironment;
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
        letTheLogBeHeard();
        return new Line(code, out.toString(), err.toString());
    }

    /** A quiet command silences the log of its process, which is that of the other tests. */
    private static void letTheLogBeHeard() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_THRESHOLD.getEnvironmentVariableName());
        LoggingSystem log = LoggingSystem.get(Line.class.getClassLoader());
        log.cleanUp();
        log.beforeInitialize();
        log.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    }

    /** Runs these words. */
    static Line of(String... words) {
        return with(new String[0], words);
    }
}
