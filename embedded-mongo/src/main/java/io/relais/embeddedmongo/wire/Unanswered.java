package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;

/** A command whose client waits for no reply, and would take one for that to its next command. */
final class Unanswered extends MongoMessage {

    Unanswered(Channel client, MessageHeader header, Document command) {
        super(client, header, command);
    }
}
