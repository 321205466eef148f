package io.relais.core.source;

import java.util.List;

/**
 * One kind of event in a vendor's body.
 *
 * @param each the path of such events: all of a list, or the one that stands there; empty for the body itself
 * @param when what must hold of an event, all of it
 * @param meaning what it says
 */
public record SourceEvent(String each, List<Condition> when, Meaning meaning) {

    /** Copies the list. */
    public SourceEvent {
        when = List.copyOf(when);
    }
}
