package io.relais.app.start;

/** What the program ends with, for whoever started it. */
public enum ExitCode {
    /** Done. */
    OK(0),
    /** A fault of the program, which the log has; or {@code doctor} found something missing. */
    FAILED(1),
    /** The settings, the definitions or the command line are wrong: trying again can't help. */
    WRONG_CONFIGURATION(2),
    /** The store can't be opened: another try may help. */
    NO_STORE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** As the operating system sees it. */
    public int number() {
        return number;
    }
}
