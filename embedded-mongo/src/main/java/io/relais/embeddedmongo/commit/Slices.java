package io.relais.embeddedmongo.commit;

import java.nio.ByteBuffer;

/**
 * Bytes for a file, a piece at a time. The JDK copies what it writes into memory outside of the heap, and keeps as much as
 * the largest piece for each thread that ever wrote: in one piece, pages of some megabytes times the writers fill it.
 */
final class Slices {

    private static final int MOST_BYTES = 256 * 1024;

    private Slices() {}

    /** The next piece of what remains, which is then behind the position. */
    static ByteBuffer next(ByteBuffer bytes) {
        int length = Math.min(bytes.remaining(), MOST_BYTES);
        ByteBuffer slice = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return slice;
    }
}
