package io.relais.app.api;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;

/** Who calls the API, by the name of the key. */
record Caller(String name) {

    /** As the record shows it. */
    Actor actor() {
        return new Actor("api:" + name, Authority.OPS, Via.API);
    }
}
