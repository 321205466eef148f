package io.relais.app.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures how long the store takes, by operation and by whether it answered. */
record StoreTimes(MeterRegistry meters) {

    <T extends @Nullable Object> T measured(String operation, Supplier<T> call) {
        Timer.Sample started = Timer.start(meters);
        String outcome = "failed";
        try {
            T answer = call.get();
            outcome = "answered";
            return answer;
        } finally {
            started.stop(Timer.builder("relais.store")
                    .description("Time the store takes to answer")
                    .tag("operation", operation)
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }

    void measured(String operation, Runnable call) {
        this.<@Nullable Void>measured(operation, () -> {
            call.run();
            return null;
        });
    }
}
