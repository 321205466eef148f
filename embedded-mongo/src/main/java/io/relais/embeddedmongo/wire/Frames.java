package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into requests. What the library can't read is answered with an error instead of a closed connection. */
final class Frames extends MongoWireProtocolHandler {

    private static final int HEADER_BYTES = 16;
    private static final int REQUEST_ID_AT = 4;
    private static final int OPERATION_AT = 12;
    private static final int FLAGS_AT = 16;
    private static final int SECTIONS_AT = 20;
    private static final int CHECKSUM_BYTES = 4;

    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 1 << 1;
    private static final int EXHAUST_ALLOWED = 1 << 16;

    @Override
    protected @Nullable ClientRequest decode(ChannelHandlerContext client, ByteBuf in) throws Exception {
        if (in.readableBytes() < HEADER_BYTES) {
            return null;
        }
        int start = in.readerIndex();
        int length = in.getIntLE(start);
        if (length <= HEADER_BYTES || length > MAX_MESSAGE_SIZE_BYTES) {
            throw new IOException("a message can't have " + length + " bytes");
        }
        if (in.readableBytes() < length) {
            return null;
        }
        boolean current = in.getIntLE(start + OPERATION_AT) == OpCode.OP_MSG.getId();
        return current ? message(client, in, length) : super.decode(client, in);
    }

    private @Nullable ClientRequest message(ChannelHandlerContext client, ByteBuf in, int length) throws Exception {
        int start = in.readerIndex();
        int flags = in.getIntLE(start + FLAGS_AT);
        try {
            check(in.slice(start, length), (flags & CHECKSUM_PRESENT) == 0 ? length : length - CHECKSUM_BYTES);
            in.setIntLE(start + FLAGS_AT, flags & ~(MORE_TO_COME | EXHAUST_ALLOWED));
            MongoMessage read = (MongoMessage) super.decode(client, in);
            return read == null || (flags & MORE_TO_COME) == 0
                    ? read
                    : new Unanswered(client.channel(), read.getHeader(), read.getDocument());
        } catch (MongoServerError e) {
            refuse(client, in.getIntLE(start + REQUEST_ID_AT), e);
        } catch (IllegalArgumentException e) {
            refuse(client, in.getIntLE(start + REQUEST_ID_AT), BsonCheck.invalid(String.valueOf(e.getMessage())));
        }
        in.readerIndex(start + length);
        return null;
    }

    private static void check(ByteBuf message, int end) {
        message.readerIndex(SECTIONS_AT).writerIndex(end);
        BsonCheck bson = new BsonCheck(message);
        while (message.isReadable()) {
            if (message.readByte() == MongoMessage.SECTION_KIND_BODY) {
                bson.document();
            } else {
                sequence(message, bson);
            }
        }
    }

    private static void sequence(ByteBuf message, BsonCheck bson) {
        int end = message.readerIndex() + message.readIntLE();
        message.skipBytes(message.bytesBefore((byte) 0) + 1);
        while (message.readerIndex() < end) {
            bson.document();
        }
    }

    private static void refuse(ChannelHandlerContext client, int request, MongoServerError e) {
        Document reply = new Document("ok", 0)
                .append("errmsg", e.getMessageWithoutErrorCode())
                .append("code", e.getCode())
                .append("codeName", e.getCodeName());
        MessageHeader header = new MessageHeader(0, request);
        var unused = client.writeAndFlush(new MongoMessage(client.channel(), header, reply));
    }
}
