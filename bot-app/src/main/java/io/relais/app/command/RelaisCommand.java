package io.relais.app.command;

import io.relais.app.start.ExitCode;
import io.relais.app.start.QuietRefusal;
import io.relais.app.start.StartRefused;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What the program does without a sub-command: it serves. */
@Command(
        name = "relais",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Hands marketing-qualified leads over to sales, in chat. Without a command it serves.",
        footer = {
            "",
            "Settings: the environment (RELAIS_...), --name.of.it=value, application.yaml.",
            "docs/operations.md lists them."
        })
public final class RelaisCommand implements Callable<Integer> {

    private final SpringApplication application;
    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private RelaisCommand(SpringApplication application, String[] properties) {
        this.application = application;
        this.properties = properties.clone();
    }

    /** The command line over that application, with these Spring properties. */
    public static CommandLine line(SpringApplication application, String[] properties) {
        return new CommandLine(new RelaisCommand(application, properties))
                .addSubcommand(new CheckConfig(properties))
                .addSubcommand(new DemoData(properties))
                .addSubcommand(new Doctor(properties))
                .addSubcommand(new ExportFile(properties))
                .addSubcommand(new ImportFile(properties))
                .addSubcommand(new TeamsPackage())
                .addSubcommand(new CopyDatabase(properties))
                .addSubcommand(new RebuildFigures(properties))
                .setExecutionExceptionHandler(RelaisCommand::failed);
    }

    /** Serves until it is told to stop; returns once it is up. */
    @Override
    public Integer call() {
        application.run(properties);
        return spec.exitCodeOnSuccess();
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        StartRefused refused = QuietRefusal.in(failure);
        if (refused == null) {
            line.getErr().println("Relais did not start: " + failure.getMessage());
            return ExitCode.FAILED.number();
        }
        PrintWriter err = line.getErr();
        refused.reasons().forEach(err::println);
        err.println("Relais did not start.");
        err.flush();
        return refused.code().number();
    }
}
