package io.relais.core.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an event, or a row, says: the fields of ours by name, and where the value of each comes from. */
public sealed interface Meaning {

    /** One function for each variant. */
    <R> R fold(Function<OfLead, R> lead, Function<OfSignal, R> signal);

    /**
     * There is a lead.
     *
     * @param fields as {@link Target#LEAD} names them, or {@code extra.} and any name
     * @param signals what its person did
     */
    record OfLead(Map<String, Expression> fields, List<OfSignal> signals) implements Meaning {
        /** Copies both. */
        public OfLead {
            fields = Map.copyOf(fields);
            signals = List.copyOf(signals);
        }

        @Override
        public <R> R fold(Function<OfLead, R> lead, Function<OfSignal, R> signal) {
            return lead.apply(this);
        }
    }

    /**
     * Somebody did something; of an event of its own, their lead is known already.
     *
     * @param each the path of several within the event; empty for the event itself
     * @param fields as {@link Target#SIGNAL} names them
     */
    record OfSignal(String each, Map<String, Expression> fields) implements Meaning {
        /** Copies the map. */
        public OfSignal {
            fields = Map.copyOf(fields);
        }

        @Override
        public <R> R fold(Function<OfLead, R> lead, Function<OfSignal, R> signal) {
            return signal.apply(this);
        }
    }
}
