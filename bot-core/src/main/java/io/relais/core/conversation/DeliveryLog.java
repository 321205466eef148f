package io.relais.core.conversation;

import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Instant;

/** Is told what became of each notice, for the log and the figures of operations. */
@FunctionalInterface
public interface DeliveryLog {

    /** A notice was delivered, put off or given up. */
    void settled(Pending notice, Settlement settlement, Instant at);
}
