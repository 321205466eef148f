package io.relais.app.command;

import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.core.config.Configuration;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads settings and definitions as a start would, says what is wrong with them, and starts nothing. */
@Command(
        name = "check-config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says everything that is wrong with the settings and the definitions, with file and line.")
final class CheckConfig implements Callable<Integer> {

    private final String[] properties;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckConfig(String[] properties) {
        this.properties = properties;
    }

    @Override
    public Integer call() {
        try {
            Configuration found = DefinitionsOnly.read(properties).definitions();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "ok: %d people, %d frameworks, definitions %s%n",
                    found.team().members().size(),
                    found.frameworks().all().size(),
                    found.scoring().version());
            return ExitCode.OK.number();
        } catch (StartRefused refused) {
            PrintWriter err = spec.commandLine().getErr();
            refused.reasons().forEach(err::println);
            return refused.code().number();
        }
    }
}
