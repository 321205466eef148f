package io.relais.embeddedmongo.commit;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/** A data file that tries again when the disk is full. */
public final class PatientFile extends SingleFileStore {

    private final Room room;

    /**
     * A file that is not open yet.
     *
     * @param cacheMegabytes memory for pages that were read or written lately
     */
    public PatientFile(Room room, int cacheMegabytes) {
        super(Map.of("cacheSize", cacheMegabytes));
        this.room = room;
    }

    @Override
    protected void writeFully(SFChunk chunk, long place, ByteBuffer bytes) {
        long at = place;
        while (bytes.hasRemaining()) {
            ByteBuffer slice = Slices.next(bytes);
            at += slice.limit();
            writePatiently(chunk, at - slice.limit(), slice);
        }
        room.found();
    }

    private void writePatiently(SFChunk chunk, long place, ByteBuffer bytes) {
        boolean written = false;
        while (!written) {
            try {
                super.writeFully(chunk, place, bytes.rewind());
                written = true;
            } catch (MVStoreException e) {
                room.awaitAfter(e, bytes.limit());
            }
        }
    }
}
