package io.relais.app.command;

import io.relais.app.exchange.Destination;
import io.relais.app.exchange.Destination.Outcome;
import io.relais.app.exchange.Importing;
import io.relais.app.exchange.OpenedRecord;
import io.relais.app.exchange.Patient;
import io.relais.app.exchange.Refusals;
import io.relais.app.exchange.RowFile;
import io.relais.app.exchange.Rows;
import io.relais.app.exchange.RunningBot;
import io.relais.app.exchange.Unreadable;
import io.relais.app.settings.ApiKey;
import io.relais.app.source.DateOrder;
import io.relais.app.source.Mapping;
import io.relais.app.source.Shapes;
import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.Prepared;
import io.relais.app.start.StartRefused;
import io.relais.app.store.OpenRecord;
import io.relais.core.application.Handover;
import io.relais.core.application.LeadService;
import io.relais.core.config.ConfigurationException;
import io.relais.core.config.RowMapping;
import io.relais.core.source.Meaning.OfLead;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of leads in, by the same rules as the API. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes leads in from a file: .csv, or one JSON object a line (.ndjson), as the API takes them.",
            "Nobody is told of them: who qualifies waits for a rep (lead next), unless --announce says otherwise.",
            "Stopped half-way, the same command again goes on: what is in the record stays as it is.",
            "Refused rows go to FILE.refused.csv (.ndjson) with line and reason; it then ends with 1."
        })
final class ImportFile implements Callable<Integer> {

    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Where the leads are.")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Which column is which field (docs/operations.md); else the usual names of columns say it.")
    private @Nullable Path mapping;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The source of leads that name none. Default: the name of the file.")
    private @Nullable String source;

    @Option(names = "--encoding", paramLabel = "NAME", description = "Of the characters. Default: UTF-8.")
    private @Nullable Charset encoding;

    @Option(
            names = "--dates",
            paramLabel = "day-first|month-first",
            description = "What 12/05/2026 means. Dates with slashes are refused unless this says it.")
    private @Nullable String dates;

    @Option(names = "--announce", description = "Hands leads that qualify over at once: reps are told.")
    private boolean announced;

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "A running bot, such as http://localhost:8080; its key is the first of RELAIS_API_KEYS."
                    + " Without it the record itself is opened, which a running bot has where it is embedded.")
    private @Nullable URI bot;

    ImportFile(String[] properties) {
        this.properties = QuietLog.with(properties);
    }

    @Override
    public Integer call() throws IOException {
        Prepared prepared = DefinitionsOnly.read(properties);
        RowFile leads = leads(prepared);
        Files.deleteIfExists(leads.refused());
        try (Destination to = new Patient(destination(prepared), time -> Thread.sleep(time.toMillis()));
                Rows rows = leads.open();
                Refusals refusals = rows.refusals(leads.refused())) {
            return summed(imported(rows, refusals, to), leads);
        } catch (Unreadable wrong) {
            spec.commandLine().getErr().println(file + ": " + wrong.getMessage());
            return ExitCode.FAILED.number();
        } catch (StartRefused taken) {
            PrintWriter err = spec.commandLine().getErr();
            taken.reasons().forEach(err::println);
            err.println("Where a bot runs that has the record, say --to with its address.");
            return taken.code().number();
        }
    }

    private Map<Outcome, Long> imported(Rows rows, Refusals refusals, Destination to) throws IOException {
        ProgressBar bar = ProgressBar.to(System.err, Files.size(file));
        WhenStopped stopped = WhenStopped.does(() ->
                System.err.println("Stopped. What is in the record stays; the same command again goes on from there."));
        try {
            return new Importing(rows, to, refusals, bar::at).run();
        } finally {
            stopped.over();
            bar.done();
        }
    }

    private int summed(Map<Outcome, Long> counts, RowFile leads) {
        long refused = counts.getOrDefault(Outcome.REFUSED, 0L);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%,d new, %,d known already, %,d added to open leads, %,d refused%n",
                counts.getOrDefault(Outcome.CREATED, 0L),
                counts.getOrDefault(Outcome.KNOWN, 0L),
                counts.getOrDefault(Outcome.MERGED, 0L),
                refused);
        if (refused > 0) {
            out.println("refused, with line and reason: " + leads.refused());
        }
        out.flush();
        return (refused > 0 ? ExitCode.FAILED : ExitCode.OK).number();
    }

    private RowFile leads(Prepared prepared) {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), file + ": is not a file that can be read");
        }
        ZoneId zone = prepared.definitions().team().hours().zone();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new RowFile(
                file, new Mapping(new Shapes(zone, order())), meaning(), source == null ? name : source, encoding);
    }

    private @Nullable OfLead meaning() {
        try {
            return mapping == null ? null : RowMapping.read(mapping);
        } catch (ConfigurationException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable DateOrder order() {
        if (dates == null) {
            return null;
        }
        for (DateOrder order : DateOrder.values()) {
            if (order.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(dates)) {
                return order;
            }
        }
        throw new ParameterException(spec.commandLine(), "--dates: must be day-first or month-first");
    }

    private Destination destination(Prepared prepared) {
        Handover handover = announced ? Handover.AT_ONCE : Handover.BY_HAND;
        if (bot == null) {
            InstantSource clock = InstantSource.system();
            OpenRecord record = OpenRecord.of(prepared.settings(), clock);
            LeadService leads = new LeadService(record.setting(prepared.definitions()), lead -> {}, clock);
            return new OpenedRecord(record, leads, handover, clock);
        }
        List<ApiKey> keys = prepared.settings().keys();
        if (keys.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--to: needs a key of the bot in RELAIS_API_KEYS");
        }
        return new RunningBot(bot, keys.get(0), handover);
    }
}
