package io.relais.embeddedmongo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Byte arrays in unsigned order, counted with what the Java heap needs for each, so that the cache's bound is true.
 *
 * <p>The keys of each page and its values end with a check sum, which the store itself does not have: a bit that the disk
 * turned is refused, not answered.
 */
final class BytesType extends BasicDataType<byte[]> {

    private static final int OVERHEAD = 24;

    @Override
    public int getMemory(byte[] bytes) {
        return OVERHEAD + bytes.length;
    }

    @Override
    public int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    @Override
    public void write(WriteBuffer out, byte[] bytes) {
        out.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public byte[] read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        if (length < 0 || length > in.remaining()) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, Object page, int size) {
        int start = out.position();
        super.write(out, page, size);
        out.putInt(sum(out.getBuffer(), start, out.position()));
    }

    @Override
    public void read(ByteBuffer in, Object page, int size) {
        int start = in.position();
        super.read(in, page, size);
        int end = in.position();
        if (in.remaining() < Integer.BYTES || in.getInt() != sum(in, start, end)) {
            throw damaged();
        }
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }

    private static int sum(ByteBuffer buffer, int from, int to) {
        CRC32C sum = new CRC32C();
        sum.update(buffer.duplicate().limit(to).position(from));
        return (int) sum.getValue();
    }

    private static MVStoreException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A page is not as it was written");
    }
}
