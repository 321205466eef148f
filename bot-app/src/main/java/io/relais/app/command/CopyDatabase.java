package io.relais.app.command;

import io.relais.app.settings.Secret;
import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.app.store.DatabaseName;
import io.relais.app.store.StoreEngine;
import io.relais.core.mongo.copy.Comparison;
import io.relais.core.mongo.copy.CopyEnd;
import io.relais.core.mongo.copy.CopyInterrupted;
import io.relais.core.mongo.copy.CopyRefused;
import io.relais.core.mongo.copy.DatabaseCopy;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the whole record from one database to another, and compares the two. */
@Command(
        name = "copy-database",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Copies the whole record to another database, which has to be empty, and compares the two.",
            "FROM and TO are embedded:FOLDER (the folder of RELAIS_DATA_DIR), mongodb://HOST/NAME, or env:VARIABLE",
            "where one of these is in the environment. Stop the bot first. Ends with 1 where anything differs."
        })
final class CopyDatabase implements Callable<Integer> {

    private static final String FROM = "FROM";
    private static final String TO = "TO";
    private static final String OF_THE_ENVIRONMENT = "env:";

    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = FROM, description = "What to copy; nothing is changed there.")
    private String from = "";

    @Parameters(index = "1", paramLabel = TO, description = "Where to copy it to.")
    private String to = "";

    @Option(names = "--resume", description = "Goes on with a copy that was interrupted.")
    private boolean resume;

    CopyDatabase(String[] properties) {
        this.properties = QuietLog.with(properties);
    }

    @Override
    public Integer call() {
        DefinitionsOnly.read(properties);
        DatabaseName source = name(FROM, from);
        try (StoreEngine there = source.openExisting();
                StoreEngine here = name(TO, to).open()) {
            if (source.isOfAServer()) {
                say("Stop every Relais that works on " + there.place() + ": what it writes meanwhile is not copied.");
            }
            return copied(there, here).number();
        } catch (StartRefused refused) {
            refused.reasons().forEach(this::say);
            return refused.code().number();
        } catch (CopyRefused refused) {
            say(String.valueOf(refused.getMessage()));
            return ExitCode.FAILED.number();
        } catch (CopyInterrupted away) {
            say(String.valueOf(away.getMessage()));
            return ExitCode.NO_STORE.number();
        }
    }

    private static DatabaseName name(String argument, String written) {
        String variable = written.startsWith(OF_THE_ENVIRONMENT) ? written.substring(OF_THE_ENVIRONMENT.length()) : "";
        String meant = variable.isEmpty() ? written : System.getenv().getOrDefault(variable, "");
        return new DatabaseName(argument, Secret.of(meant));
    }

    private ExitCode copied(StoreEngine there, StoreEngine here) {
        try (CopyEnd source = there.copyEnd();
                CopyEnd target = here.copyEnd()) {
            DatabaseCopy copy = new DatabaseCopy(source, target);
            if (resume) {
                copy.resume();
            } else {
                copy.begin(Instant.now());
            }
            say("Copying from " + there.place() + " to " + here.place());
            return compared(copy);
        }
    }

    private ExitCode compared(DatabaseCopy copy) {
        try {
            long size = copy.size();
            ProgressBar copying = ProgressBar.to(System.err, size);
            copy.copy(copying::at);
            copying.done();
            say("Comparing what is there with what is here");
            ProgressBar comparing = ProgressBar.to(System.err, 2 * size);
            Comparison found = copy.compare(comparing::at);
            comparing.done();
            return told(found);
        } catch (CopyInterrupted away) {
            say("The copy is not whole, and no bot starts on it. Run the same command again with --resume.");
            throw away;
        }
    }

    private ExitCode told(Comparison found) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ComparisonTable.of(found));
        out.println(
                found.same()
                        ? "The copy is whole. The bot works on it once its settings name it."
                        : "The copy is not like its source, and no bot starts on it. Stop what works on either, drop"
                                + " the copy, and copy again.");
        out.flush();
        return found.same() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void say(String words) {
        spec.commandLine().getErr().println(words);
        spec.commandLine().getErr().flush();
    }
}
