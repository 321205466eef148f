package io.relais.app.command;

/** What is still done where the program is told to stop meanwhile: by Ctrl-C, or by SIGTERM. */
final class WhenStopped {

    private final Thread last;

    private WhenStopped(Runnable last) {
        this.last = new Thread(last);
    }

    /** From now until it is over. */
    static WhenStopped does(Runnable last) {
        WhenStopped stopped = new WhenStopped(last);
        Runtime.getRuntime().addShutdownHook(stopped.last);
        return stopped;
    }

    /** There is nothing left to do. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException stopping) {
            // then it is done just now
        }
    }
}
