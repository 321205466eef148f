package io.relais.embeddedmongo.commit;

import io.relais.embeddedmongo.store.Redo;

/** Where changes go last. Told of each command while no other runs; what it returns is run afterwards, one at a time. */
public interface Disk {

    /**
     * Takes what a command did, to be written with what is next.
     *
     * @throws de.bwaldvogel.mongo.exception.MongoServerError if there may be no room for it; then it is not taken
     */
    void admit(Redo redo);

    /** Whether so much is waiting that it has to be written, whoever waits for it. */
    boolean isDue();

    /** How all that was admitted so far is put on the disk. */
    Runnable next();

    /** The same, and the pages as they are now. */
    Runnable pages();

    /** Puts all in its place and closes the file. */
    void close();

    /** Closes the file as it is. */
    void abandon();

    /**
     * Fails where a command would not be taken, or would have to wait for room: before it has done anything.
     *
     * @throws de.bwaldvogel.mongo.exception.MongoServerError if the disk is full
     */
    void requireRoom();

    /** Nothing waits for room any more: what could not be written fails. */
    void stopWaiting();
}
