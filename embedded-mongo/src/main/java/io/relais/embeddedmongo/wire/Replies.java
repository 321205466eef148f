package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes replies. One that can't be written becomes an error; the library would close the connection and log the reply. */
final class Replies extends MessageToByteEncoder<MongoMessage> {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final int INTERNAL_ERROR = 1;
    private static final int TOO_LARGE = 10334;

    Replies() {
        super(MongoMessage.class);
    }

    @Override
    protected void encode(ChannelHandlerContext client, MongoMessage reply, ByteBuf out) {
        int start = out.writerIndex();
        try {
            write(reply, reply.getDocument(), out);
        } catch (RuntimeException e) {
            LOG.error("A reply can't be written: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            write(reply, error(INTERNAL_ERROR, "InternalError", "the reply can't be written"), out.writerIndex(start));
        }
        if (out.writerIndex() - start > MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES) {
            Document error = error(TOO_LARGE, "BSONObjectTooLarge", "the reply is larger than a message may be");
            write(reply, error, out.writerIndex(start));
        }
    }

    private static void write(MongoMessage reply, Document document, ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(reply.getHeader().getRequestID());
        out.writeIntLE(reply.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(reply.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        BsonEncoder.encodeDocument(document, out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static Document error(int code, String name, String message) {
        return new Document("ok", 0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }
}
