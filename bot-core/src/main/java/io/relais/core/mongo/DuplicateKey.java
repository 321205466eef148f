package io.relais.core.mongo;

/** A unique index refused a write. Never leaves this package: its cause may hold personal data. */
final class DuplicateKey extends RuntimeException {

    DuplicateKey(Throwable cause) {
        super("a unique index refused the write", cause);
    }
}
