package io.relais.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells whoever listens that something people see has changed. */
@Component
public final class Changes {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Says that something changed. */
    public void announce() {
        listeners.forEach(Runnable::run);
    }
}
