package io.relais.app.exchange;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Tries again where what takes leads is away for a moment: taking the same again changes nothing. */
public record Patient(Destination to, Pause pause) implements Destination {

    private static final int TRIES = 6;

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        /** For that long. */
        void of(Duration time) throws InterruptedException;
    }

    @Override
    public Ready ready(List<ObjectNode> leads) {
        Ready ready = to.ready(leads);
        return () -> taken(ready);
    }

    private List<Taken> taken(Ready ready) throws Unreadable {
        for (int tried = 1; ; tried++) {
            try {
                return ready.take();
            } catch (Away away) {
                if (tried == TRIES) {
                    throw new Unreadable(String.valueOf(away.getMessage()));
                }
                await(Duration.ofSeconds(1L << tried));
            }
        }
    }

    private void await(Duration time) throws Unreadable {
        try {
            pause.of(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("stopped");
        }
    }

    @Override
    public void close() {
        to.close();
    }
}
