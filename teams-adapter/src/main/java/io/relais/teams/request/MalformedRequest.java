package io.relais.teams.request;

/** An activity that is not as Microsoft documents it; the message names the part and holds nobody's data. */
public final class MalformedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    MalformedRequest(String what) {
        super(what);
        this.what = what;
    }

    /** Which part is wrong. */
    public String what() {
        return what;
    }
}
