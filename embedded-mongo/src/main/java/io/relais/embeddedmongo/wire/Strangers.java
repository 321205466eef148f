package io.relais.embeddedmongo.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the connection of whoever speaks something else, or went away in the middle. Others don't notice. */
final class Strangers extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);

    @Override
    public void exceptionCaught(ChannelHandlerContext client, Throwable cause) {
        LOG.debug("A connection is closed: {}", cause.toString());
        var unused = client.close();
    }
}
