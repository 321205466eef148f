package io.relais.core.config;

import io.relais.core.source.Expression;
import io.relais.core.source.Meaning;
import io.relais.core.source.Meaning.OfLead;
import io.relais.core.source.Meaning.OfSignal;
import io.relais.core.source.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what an event of a source says, or a row of a file: a lead and its signals, or a signal alone. */
final class MeaningReader {

    private static final String EACH = "each";
    private static final Set<String> LEAD = Target.LEAD.keySet();

    private MeaningReader() {}

    /** What an event says. */
    static Meaning read(Value event, Section given) {
        Value signal = given.ifGiven("signal");
        if (signal == null) {
            return lead(given);
        }
        if (given.ifGiven("lead") != null || given.ifGiven("signals") != null) {
            event.complain("is a lead (with its signals) or a signal alone, not both");
        }
        return signal(signal, List.of("email", "kind", "at"));
    }

    /** A lead, and its signals where there are some. */
    static OfLead lead(Section given) {
        Value lead = given.at("lead");
        Map<String, Expression> fields =
                fields(lead.section(), name -> LEAD.contains(name) || name.startsWith(Target.EXTRA), LEAD);
        require(lead, fields, "source");
        if (!fields.containsKey("contact.email")) {
            require(lead, fields, "externalId");
        }
        List<OfSignal> signals = new ArrayList<>();
        Value all = given.ifGiven("signals");
        for (Value item : all == null ? List.<Value>of() : all.someItems()) {
            signals.add(signal(item, List.of("kind")));
        }
        return new OfLead(fields, signals);
    }

    private static OfSignal signal(Value value, List<String> required) {
        Section given = value.section();
        Set<String> known = Target.SIGNAL.keySet();
        Map<String, Expression> fields = fields(given, known::contains, known);
        required.forEach(name -> require(value, fields, name));
        return new OfSignal(pathIfGiven(given.ifGiven(EACH)), fields);
    }

    private static Map<String, Expression> fields(Section given, Predicate<String> isKnown, Set<String> known) {
        Map<String, Expression> fields = new LinkedHashMap<>();
        for (String name : given.given()) {
            if (isKnown.test(name)) {
                fields.put(name, ExpressionReader.read(given.at(name)));
            } else if (!name.equals(EACH)) {
                given.at(name).complain("is not a field" + Spelling.hint(name, known));
            }
        }
        return fields;
    }

    private static void require(Value value, Map<String, Expression> fields, String name) {
        if (value.isMapping() && !fields.containsKey(name)) {
            value.complain("needs " + name);
        }
    }

    /** The path that is given, or an empty one. */
    static String pathIfGiven(@Nullable Value value) {
        String path = value == null ? "" : value.text();
        if (value != null) {
            refuseUnlessPath(value, path);
        }
        return path;
    }

    static void refuseUnlessPath(Value value, String path) {
        if (!Expression.isWellFormed(path)) {
            value.complain("must be a path such as /contact/email (a JSON pointer; ~1 stands for / in a name)");
        }
    }
}
