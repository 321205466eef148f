package io.relais.app.demo;

import io.relais.core.demo.DemoPlay;
import io.relais.core.demo.Script;
import io.relais.core.port.StoreUnavailable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an example month in the background, one at a time, and knows how far it has come. */
final class DemoMaking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMaking.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private volatile Progress progress = new Progress(State.NONE, 0, 0);

    /** What there is to say of it. */
    enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /** How far it has come, in steps. */
    record Progress(State state, long done, long total) {

        private Progress at(long now) {
            return new Progress(state, now, total);
        }

        private Progress ended(State how) {
            return new Progress(how, done, total);
        }
    }

    Progress progress() {
        return progress;
    }

    /** Begins, and returns at once; nothing where one is being made. */
    synchronized Progress begin(DemoPlay play, Script script) {
        if (progress.state() != State.RUNNING) {
            progress = new Progress(State.RUNNING, 0, script.steps());
            worker.execute(() -> make(play, script));
        }
        return progress;
    }

    private void make(DemoPlay play, Script script) {
        State end = State.FAILED;
        try {
            DemoPlay.Outcome outcome = play.play(script, done -> progress = progress.at(done));
            LOG.info(
                    "example month: {} leads are in the record, {} stories were left", outcome.leads(), outcome.left());
            end = State.DONE;
        } catch (StoreUnavailable away) {
            LOG.warn("example month: the store does not answer; what was written stays ({})", away.getCause());
        } finally {
            progress = progress.ended(end);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
