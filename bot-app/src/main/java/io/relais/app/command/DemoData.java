package io.relais.app.command;

import io.relais.app.demo.DemoOrder;
import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.Prepared;
import io.relais.app.start.StartRefused;
import io.relais.app.store.OpenRecord;
import io.relais.core.config.Configuration;
import io.relais.core.demo.DemoMonth;
import io.relais.core.demo.DemoPlay;
import io.relais.core.demo.DemoPlay.Into;
import io.relais.core.demo.Script;
import io.relais.core.i18n.Language;
import io.relais.core.port.StoreUnavailable;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills an empty record with the example month, so that there is something to look at. */
@Command(
        name = "demo-data",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes an example month: 400 leads, 120 of them MQL, 45 of those SQL, by this team and its definitions.",
            "All people and companies are invented. Nobody is told of these leads in a chat."
        })
final class DemoData implements Callable<Integer> {

    private final String[] properties;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month. Default: the last one that is over.")
    private @Nullable YearMonth month;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "" + DemoMonth.USUAL_SEED,
            description = "The same seed gives the same leads. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--language",
            paramLabel = "en|fr",
            defaultValue = "en",
            description = "What people's notes are written in. Default: ${DEFAULT-VALUE}")
    private String language = "";

    @Option(names = "--into-existing", description = "Also where the record has leads already.")
    private boolean intoExisting;

    DemoData(String[] properties) {
        this.properties = QuietLog.with(properties);
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Prepared prepared = DefinitionsOnly.read(properties);
            Configuration definitions = prepared.definitions();
            try (OpenRecord open = OpenRecord.of(prepared.settings(), clock)) {
                return make(open, definitions).number();
            }
        } catch (StartRefused refused) {
            refused.reasons().forEach(err::println);
            return refused.code().number();
        } catch (StoreUnavailable away) {
            err.println("The record does not answer any more (" + away.getCause() + "). What was written stays there.");
            return ExitCode.NO_STORE.number();
        }
    }

    private ExitCode make(OpenRecord open, Configuration definitions) {
        DemoPlay play = new DemoPlay(open.setting(definitions), definitions.team());
        DemoOrder order = order(definitions);
        Script script = play.script(order.month());
        String refusal = order.refusal(play, script, clock.instant(), "--into-existing");
        if (refusal != null) {
            spec.commandLine().getErr().println("demo-data: " + refusal + ".");
            return ExitCode.FAILED;
        }
        ProgressBar bar = ProgressBar.to(System.out, script.steps());
        DemoPlay.Outcome outcome = play.play(script, bar::at);
        bar.done();
        say(order.month(), outcome, open.place());
        return ExitCode.OK;
    }

    private DemoOrder order(Configuration definitions) {
        YearMonth wanted = month == null
                ? DemoOrder.lastMonth(
                        clock.instant(), definitions.team().hours().zone())
                : month;
        return new DemoOrder(
                new DemoMonth(wanted, seed, Language.of(language)), intoExisting ? Into.ANY_RECORD : Into.EMPTY_RECORD);
    }

    private void say(DemoMonth wanted, DemoPlay.Outcome outcome, String place) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d leads of %s are in the record (%s). Nobody was told of them.%n",
                outcome.leads(), wanted.month(), place);
        if (outcome.left() > 0) {
            out.printf(
                    "%d stories were left out or broken off: their people, or the leads, are somebody else's.%n",
                    outcome.left());
        }
        List.of(
                        "Try next",
                        "  in chat    lead queue, lead find conseil, feedback list, funnel " + wanted.month(),
                        "  over HTTP  GET /api/v1/leads?stage=SQL, GET /api/v1/leads/1, " + figures(wanted.month()))
                .forEach(out::println);
        out.flush();
    }

    private static String figures(YearMonth month) {
        return "GET /api/v1/funnel?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
    }
}
