package io.relais.app.command;

import io.relais.app.doctor.Findings;
import io.relais.app.doctor.Patience;
import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.Prepared;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks over the whole installation from where it is run, and says what to do about what is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Looks at settings, definitions, record, chats, people and channels, and says what to do next.",
            "Changes nothing and posts nothing. Ends with 1 where something is missing."
        })
final class Doctor implements Callable<Integer> {

    /** A team of a hundred takes about that long to be asked for. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Prints the findings as JSON.")
    private boolean json;

    Doctor(String[] properties) {
        this.properties = QuietLog.with(properties);
    }

    @Override
    public Integer call() {
        Prepared prepared = DefinitionsOnly.read(properties);
        try (Checkup checkup = Checkup.of(prepared, InstantSource.system(), new Patience(LONGEST, this::pause))) {
            Findings findings = Findings.of(checkup.checks());
            spec.commandLine().getOut().print(json ? findings.json() + System.lineSeparator() : findings.table());
            spec.commandLine().getOut().flush();
            return (findings.areGood() ? ExitCode.OK : ExitCode.FAILED).number();
        }
    }

    /** Standard error shows what takes so long; standard output is for the findings. */
    private void pause(Duration wait) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("A chat answers no more questions for %d s; waiting.".formatted(wait.toSeconds() + 1));
        err.flush();
        Thread.sleep(wait.toMillis());
    }
}
