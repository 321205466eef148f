package io.relais.core.mongo;

/** The database is not one that this version can work on: the message says what somebody has to do. */
public class UnsuitableDatabase extends RuntimeException {

    UnsuitableDatabase(String message) {
        super(message);
    }
}
