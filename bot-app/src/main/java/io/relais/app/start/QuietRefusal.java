package io.relais.app.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** A refused start says why in plain words, at the end: no stack trace before that. */
public final class QuietRefusal implements SpringBootExceptionReporter {

    /** Spring hands in the context that failed; nothing of it is needed. */
    public QuietRefusal(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return in(failure) != null;
    }

    /** The refusal behind a failed start, or null where it failed otherwise. */
    public static @Nullable StartRefused in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
