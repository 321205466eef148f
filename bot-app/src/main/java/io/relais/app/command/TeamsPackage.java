package io.relais.app.command;

import io.relais.app.start.ExitCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Packs the app that is uploaded to Teams, with the bot's own id in it. */
@Command(
        name = "teams-package",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Packs the app for Microsoft Teams: an archive to upload in the Teams admin center.")
final class TeamsPackage implements Callable<Integer> {

    private static final String EXAMPLE = "https://relais.example.com";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--app-id",
            required = true,
            paramLabel = "ID",
            description = "The application (client) id of the bot's registration, as in RELAIS_TEAMS_APP_ID.")
    private UUID app = new UUID(0, 0);

    @Option(
            names = "--website",
            paramLabel = "URL",
            defaultValue = EXAMPLE,
            description = "Where people find support, privacy and terms; an https address. Default: ${DEFAULT-VALUE}")
    private URI website = URI.create(EXAMPLE);

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "relais-teams.zip",
            description = "Where to write it. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (!"https".equals(website.getScheme()) || website.getHost() == null) {
            throw new ParameterException(spec.commandLine(), "--website: Teams takes https addresses only: " + website);
        }
        try {
            Files.write(out, new TeamsAppPackage(app, website).bytes());
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println("--out: " + out + " can't be written: " + unwritable);
            return ExitCode.FAILED.number();
        }
        spec.commandLine().getOut().println(out + " is packed. docs/teams.md says where to upload it.");
        return ExitCode.OK.number();
    }
}
