package io.relais.core.memory;

import io.relais.core.memory.Kept.Waiting;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import io.relais.core.port.Settlement.Delivered;
import io.relais.core.port.Settlement.GivenUp;
import io.relais.core.port.Settlement.PutOff;

/** Records what became of a parcel's notices; answers whether anything changed. */
record MemorySettling(Kept kept, Parcel parcel) implements Settlement.Visitor<Boolean> {

    @Override
    public Boolean delivered(Delivered delivered) {
        delivered.posts().stream().filter(post -> !kept.posts.contains(post)).forEach(kept.posts::add);
        return kept.outbox.removeIf(
                waiting -> delivered.notices().contains(waiting.pending().id()));
    }

    @Override
    public Boolean putOff(PutOff putOff) {
        kept.outbox.replaceAll(waiting -> {
            Pending was = waiting.pending();
            Pending next = new Pending(was.id(), was.notice(), was.since(), was.tries() + 1);
            return was.id().equals(putOff.notice()) ? new Waiting(next, putOff.notBefore()) : waiting;
        });
        return true;
    }

    @Override
    public Boolean givenUp(GivenUp givenUp) {
        if (parcel.notices().stream().noneMatch(pending -> pending.id().equals(givenUp.notice()))) {
            throw new IllegalArgumentException("not in the parcel: " + givenUp.notice());
        }
        kept.givenUp++;
        return kept.outbox.removeIf(waiting -> waiting.pending().id().equals(givenUp.notice()));
    }
}
