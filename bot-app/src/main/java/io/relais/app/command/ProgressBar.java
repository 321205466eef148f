package io.relais.app.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;

/** Says how far long work has come, how fast it goes and how long it still takes. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    private static final long PER_CENT = 100;

    private final PrintStream out;
    private final long total;
    private final Look look;
    private final LongSupplier nanoTime;
    private final long began;
    private long said;
    private long at;

    /** How it is shown. */
    enum Look {
        /** One line, drawn anew over itself. */
        TERMINAL(Duration.ofMillis(100)),
        /** A line now and then, for a file or another program. */
        LINES(Duration.ofSeconds(5));

        private final long pause;

        Look(Duration pause) {
            this.pause = pause.toNanos();
        }

        /** What suits this process: a line that is drawn over itself needs a terminal that can. */
        private static Look ofThisProcess() {
            return Ansi.AUTO.enabled() ? TERMINAL : LINES;
        }
    }

    ProgressBar(PrintStream out, long total, Look look, LongSupplier nanoTime) {
        this.out = out;
        this.total = total;
        this.look = look;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.said = began;
    }

    /**
     * Shows work of that many steps there, as suits a terminal or a file.
     *
     * @param total all steps; 0 where there is nothing to do
     */
    static ProgressBar to(PrintStream out, long total) {
        return new ProgressBar(out, total, Look.ofThisProcess(), System::nanoTime);
    }

    /** So many steps are done, of all; shown where the last word is long enough ago. */
    void at(long done) {
        at = done;
        long now = nanoTime.getAsLong();
        if (now - said >= look.pause) {
            said = now;
            show(now);
        }
    }

    /** No more comes: shows what was done, and ends the line. */
    void done() {
        show(nanoTime.getAsLong());
        if (look == Look.TERMINAL) {
            out.println();
        }
    }

    private void show(long now) {
        double seconds = (double) (now - began) / NANOS_PER_SECOND;
        double rate = seconds > 0 ? at / seconds : 0;
        String figures = String.format(
                Locale.ROOT, "%,d of %,d, %d %%, %,.0f a second%s", at, total, share(PER_CENT), rate, left(rate));
        if (look == Look.TERMINAL) {
            int full = (int) share(WIDTH);
            // what is shorter than the line before leaves none of it behind
            out.print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + figures + "\u001B[K");
            out.flush();
        } else {
            out.println(figures);
        }
    }

    private long share(long whole) {
        return total <= 0 ? whole : Math.min(whole, whole * at / total);
    }

    private String left(double rate) {
        if (at >= total || rate <= 0) {
            return "";
        }
        Duration left = Duration.ofSeconds((long) Math.ceil((total - at) / rate));
        return left.toHours() > 0
                ? ", %d h %d min left".formatted(left.toHours(), left.toMinutesPart())
                : left.toMinutes() > 0
                        ? ", %d min %d s left".formatted(left.toMinutes(), left.toSecondsPart())
                        : ", %d s left".formatted(left.toSeconds());
    }
}
