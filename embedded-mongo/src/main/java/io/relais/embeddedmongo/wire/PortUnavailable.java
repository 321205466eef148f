package io.relais.embeddedmongo.wire;

/** The port can't be listened at; the message says why and what to do about it. */
public final class PortUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortUnavailable(int port, Throwable cause) {
        super(
                "127.0.0.1:" + port + " can't be listened at: " + cause.getMessage()
                        + ". Choose another port, or 0 for any that is free.",
                cause);
    }
}
