package io.relais.embeddedmongo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Byte arrays in unsigned order, counted with what the Java heap needs for each, so that the cache's bound is true. */
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
        byte[] bytes = new byte[DataUtils.readVarInt(in)];
        in.get(bytes);
        return bytes;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
