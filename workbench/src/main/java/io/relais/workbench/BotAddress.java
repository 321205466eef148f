package io.relais.workbench;

import java.net.URI;
import org.springframework.stereotype.Component;

/** Where the bot listens. */
@Component
public final class BotAddress {
    private volatile URI base;

    BotAddress(WorkbenchSettings settings) {
        base = settings.botUrl().isBlank()
                ? URI.create("http://127.0.0.1:" + settings.botPort())
                : URI.create(settings.botUrl().replaceAll("/+$", ""));
    }

    /** The bot's base address, without a slash at the end. */
    public URI base() {
        return base;
    }

    /** One of the bot's pages. */
    public URI at(String path) {
        return URI.create(base + path);
    }

    /** Points at another bot. */
    public void moveTo(URI other) {
        base = other;
    }
}
