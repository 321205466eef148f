package io.relais.core.mongo;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import org.bson.Document;

/** Who did something, as it is stored. */
final class ActorDocument {

    private ActorDocument() {}

    static Document of(Actor actor) {
        return new DocumentWriter()
                .text("id", actor.id())
                .word("authority", actor.authority())
                .word("via", actor.via())
                .document();
    }

    static Actor read(DocumentReader from) {
        return new Actor(from.text("id"), from.word("authority", Authority.class), from.word("via", Via.class));
    }
}
