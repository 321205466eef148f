package io.relais.embeddedmongo.commit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The bytes of a journal: a mark and the journal's number, then batches. Each is its length, the check sum of what follows,
 * its sequence number, and its commands. What follows the last batch is left over from earlier ones, with lower numbers.
 */
record JournalFormat(long id) {

    static final int HEADER = 2 * Long.BYTES;
    static final int FRAME = 2 * Integer.BYTES + Long.BYTES;

    private static final long MARK = 0x52656c6169734a31L;

    ByteBuffer header() {
        return ByteBuffer.allocate(HEADER).putLong(MARK).putLong(id).flip();
    }

    ByteBuffer framed(long sequence, ByteBuf commands) {
        int length = commands.readableBytes();
        ByteBuffer framed = ByteBuffer.allocate(FRAME + length);
        framed.position(2 * Integer.BYTES).putLong(sequence);
        commands.readBytes(framed);
        framed.putInt(0, length).putInt(Integer.BYTES, sum(framed, 0, length));
        return framed.flip();
    }

    /**
     * The commands of the batches that come after the one with the given number.
     *
     * @throws MVStoreException if it is another journal, or one is damaged that others were written after
     */
    List<ByteBuf> batchesAfter(long sequence, ByteBuffer journal) {
        if (journal.limit() < HEADER || !journal.duplicate().limit(HEADER).equals(header())) {
            throw damaged("The journal is damaged, or that of another data file");
        }
        List<ByteBuf> found = new ArrayList<>();
        int place = HEADER;
        long last = sequence;
        while (isWhole(journal, place) && (place == HEADER || number(journal, place) == last + 1)) {
            last = number(journal, place);
            if (last > sequence) {
                found.add(commands(journal, place));
            }
            place += FRAME + journal.getInt(place);
        }
        if (!found.isEmpty() && last - found.size() != sequence) {
            throw damaged("The journal does not go on where the data file ends");
        }
        refuseLaterThan(Math.max(sequence, last), journal, place);
        return found;
    }

    /**
     * Looks at what is beside a closed file.
     *
     * @throws MVStoreException if it is a journal with batches that the file does not know of
     */
    static void refuseUnlessLeftOver(ByteBuffer journal, long known) {
        if (journal.limit() < HEADER || journal.getLong(0) != MARK || journal.getLong(Long.BYTES) == known) {
            return;
        }
        if (new JournalFormat(journal.getLong(Long.BYTES)).isWhole(journal, HEADER)) {
            throw damaged("The journal beside it has changes that the file does not know of; remove the journal if an"
                    + " older copy of the file was put back on purpose");
        }
    }

    /** A batch is written after the one before it is on disk, so one behind a gap means that the gap was a batch. */
    private void refuseLaterThan(long last, ByteBuffer journal, int from) {
        for (int place = from; place + FRAME <= journal.limit(); place++) {
            long number = number(journal, place);
            if (number > last && number - last <= journal.limit() && isWhole(journal, place)) {
                throw damaged("The journal is damaged before its end");
            }
        }
    }

    private boolean isWhole(ByteBuffer journal, int place) {
        if (place + FRAME > journal.limit()) {
            return false;
        }
        int length = journal.getInt(place);
        return length > 0
                && length <= journal.limit() - place - FRAME
                && journal.getInt(place + Integer.BYTES) == sum(journal, place, length);
    }

    private static long number(ByteBuffer journal, int place) {
        return journal.getLong(place + 2 * Integer.BYTES);
    }

    private static ByteBuf commands(ByteBuffer journal, int place) {
        int from = place + FRAME;
        return Unpooled.wrappedBuffer(
                journal.duplicate().limit(from + journal.getInt(place)).position(from));
    }

    /** Of the number and the commands, and of which journal it is, so that no document can look like a batch. */
    private int sum(ByteBuffer journal, int place, int length) {
        CRC32C sum = new CRC32C();
        int from = place + 2 * Integer.BYTES;
        sum.update(header());
        sum.update(journal.duplicate().limit(from + Long.BYTES + length).position(from));
        return (int) sum.getValue();
    }

    private static MVStoreException damaged(String what) {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, what);
    }
}
