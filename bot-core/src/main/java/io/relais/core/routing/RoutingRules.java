package io.relais.core.routing;

/** Gives a lead to a rep: the company's owner first, never first one who refused it, else round robin. */
@SuppressWarnings("DoNotCallSuggester")
public final class RoutingRules {

    /** The rep for that lead, with the rule that matched and who was passed over. */
    public Assignment assign(RoutingRequest request) {
        throw new UnsupportedOperationException("not yet: " + request);
    }
}
