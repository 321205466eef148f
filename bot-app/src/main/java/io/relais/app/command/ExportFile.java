package io.relais.app.command;

import io.relais.app.exchange.ExportFormat;
import io.relais.app.exchange.LeadPages;
import io.relais.app.exchange.PartFile;
import io.relais.app.exchange.PartFile.IfThere;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.store.RecordOutOfReach;
import io.relais.app.store.RecordReading;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.mongo.UnsuitableDatabase;
import io.relais.core.port.LeadFilter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives all leads out as a file, in the form in which they come in. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes all leads to a file, the latest first: comma-separated values, or one JSON object a line. Either can",
            "be imported. A bot that runs goes on meanwhile. The file holds personal data: only you may read it.",
            "It is called FILE.part until it is whole. Ends with 1 or 3 where it is not."
        })
final class ExportFile implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where the leads go. Standard output where it is left out, or -.")
    private String name = STANDARD_OUTPUT;

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson",
            description = "Default: as the file's ending says; ndjson where that is not .csv.")
    private @Nullable String format;

    @Option(names = "--force", description = "Replaces a file that is there already.")
    private boolean forced;

    ExportFile(String[] properties) {
        this.properties = QuietLog.with(properties);
    }

    @Override
    public Integer call() {
        ExportFormat form = form();
        refuseTaken();
        RelaisSettings settings = DefinitionsOnly.read(properties).settings();
        try {
            return RecordReading.read(settings, record -> exported(record, form));
        } catch (RecordOutOfReach out) {
            return broken("the record can't be read: " + out.why(), ExitCode.NO_STORE);
        } catch (UnsuitableDatabase unsuitable) {
            return broken(String.valueOf(unsuitable.getMessage()), ExitCode.NO_STORE);
        } catch (UncheckedIOException failed) {
            return broken(reason(failed.getCause()), ExitCode.FAILED);
        }
    }

    private int exported(MongoConnection record, ExportFormat form) {
        LeadPages leads = LeadPages.of(MongoStores.leadsAt(record), new LeadFilter(null, null, null));
        try {
            if (name.equals(STANDARD_OUTPUT)) {
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
                say(
                        "%,d leads".formatted(written(leads, form, out)),
                        spec.commandLine().getErr());
            } else {
                say(
                        "%,d leads are in %s".formatted(inFile(leads, form), name),
                        spec.commandLine().getOut());
            }
            return ExitCode.OK.number();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long inFile(LeadPages leads, ExportFormat form) throws IOException {
        try (PartFile part = PartFile.of(Path.of(name), forced ? IfThere.REPLACED : IfThere.KEPT)) {
            WhenStopped stopped = WhenStopped.does(() -> abandon(part));
            try {
                long count = written(leads, form, part.out());
                part.done();
                return count;
            } finally {
                stopped.over();
            }
        }
    }

    private void abandon(PartFile part) {
        try {
            if (part.abandon()) {
                System.err.println("Stopped: nothing was written to " + name);
            }
        } catch (IOException stays) {
            System.err.println("Stopped: delete " + name + ".part, which is not whole");
        }
    }

    private static long written(LeadPages leads, ExportFormat form, OutputStream out) throws IOException {
        long last = leads.last();
        ProgressBar bar = ProgressBar.to(System.err, last);
        try {
            long count = leads.writeTo(form.to(out), below -> bar.at(last - below));
            bar.at(last);
            return count;
        } finally {
            bar.done();
        }
    }

    private ExportFormat form() {
        if (format == null) {
            return ExportFormat.of(Path.of(name));
        }
        ExportFormat told = ExportFormat.of(format);
        if (told == null) {
            throw new ParameterException(spec.commandLine(), "--format: must be " + ExportFormat.WORDS);
        }
        return told;
    }

    private void refuseTaken() {
        Path file = Path.of(name);
        if (name.equals(STANDARD_OUTPUT) || !Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), name + ": is no file that can be written; - is standard output");
        }
        if (!forced) {
            throw new ParameterException(spec.commandLine(), name + ": is there already; --force replaces it");
        }
    }

    private static String reason(@Nullable IOException failed) {
        return failed instanceof FileAlreadyExistsException there
                ? there.getFile() + " is there already: of an export that runs, or that was killed; --force replaces it"
                : String.valueOf(failed);
    }

    private int broken(String why, ExitCode code) {
        String kept = name.equals(STANDARD_OUTPUT) ? "What was written is not whole" : "Nothing was written to " + name;
        say(kept + ": " + why, spec.commandLine().getErr());
        return code.number();
    }

    private static void say(String words, PrintWriter where) {
        where.println(words);
        where.flush();
    }
}
