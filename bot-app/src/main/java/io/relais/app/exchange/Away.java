package io.relais.app.exchange;

/** What takes leads does not answer just now: another try may help. */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Away(String what) {
        super(what);
    }
}
