package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Instant;

/** Is told what became of each notice, for the log and the figures of operations. */
public interface DeliveryLog {

    /** A notice was delivered, put off or given up. */
    void settled(Pending notice, Settlement settlement, Instant at);

    /** A posted message was left as it is, for good. */
    void left(Left left);

    /** A message of a chat that can't be brought up to date. */
    record Left(Channel channel, Why why) {}

    /** Why a message was left as it is. */
    enum Why {
        /** Its chat is not set up any more. */
        NOT_SET_UP,
        /** Its chat refuses to edit it. */
        REFUSED
    }
}
