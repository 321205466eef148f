package io.relais.app;

import io.relais.app.command.RelaisCommand;
import io.relais.app.start.DefinitionsFirst;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

/** Where the program starts. */
public final class Relais {

    /** A Spring property on the command line; everything else there is this program's own. */
    private static final Pattern PROPERTY = Pattern.compile("--[a-z][a-z0-9-]*(\\.[a-z0-9\\[\\]-]+)+=.*");

    private Relais() {}

    /** Serves, or does what the sub-command says. The virtual machine ends at once where that failed. */
    public static void main(String[] args) {
        String[] properties = Arrays.stream(args).filter(Relais::isProperty).toArray(String[]::new);
        String[] words = Arrays.stream(args).filter(arg -> !isProperty(arg)).toArray(String[]::new);
        int code = RelaisCommand.line(application(), properties).execute(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The application as it is started, not started yet. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(RelaisApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addListeners(new DefinitionsFirst());
        return application;
    }

    private static boolean isProperty(String argument) {
        return PROPERTY.matcher(argument).matches();
    }
}
