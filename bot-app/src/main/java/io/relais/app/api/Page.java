package io.relais.app.api;

import io.relais.app.http.Fault;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.LeadFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which leads a caller wants to see, and how many at once. */
record Page(LeadFilter filter, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> PARAMETERS = Set.of("stage", "owner", "cursor", "limit");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String CURSOR = "below:";

    static Page asked(Map<String, String> parameters) {
        Asked asked = new Asked(parameters, new ArrayList<>());
        LeadStage stage = asked.as("stage", Page::stage, "must be one of " + Arrays.toString(LeadStage.values()));
        LeadId below = asked.as("cursor", Page::cursor, "is not a cursor that this API gave out");
        Integer limit = asked.as("limit", Page::limit, "must be a whole number, 1 to " + MOST);
        String owner = asked.as("owner", Function.identity(), "");
        asked.refuseFaults();
        return new Page(new LeadFilter(stage, owner, below), limit == null ? USUAL : limit);
    }

    /** What a caller asks for, and what is wrong with it. */
    private record Asked(Map<String, String> parameters, List<Fault> faults) {

        <T> @Nullable T as(String name, Function<String, @Nullable T> of, String expected) {
            String text = parameters.get(name);
            T known = text == null || text.isBlank() ? null : of.apply(text);
            if (text != null && !text.isBlank() && known == null) {
                faults.add(new Fault("?" + name, expected));
            }
            return known;
        }

        void refuseFaults() {
            parameters.keySet().stream()
                    .filter(name -> !PARAMETERS.contains(name))
                    .forEach(name -> faults.add(new Fault("?" + name, "is not a parameter")));
            if (!faults.isEmpty()) {
                throw new Refused(new Problem(ProblemKind.BAD_REQUEST, "Some parameters are wrong.", faults));
            }
        }
    }

    /** What to ask with for the leads after that one. */
    static String cursorAfter(Lead lead) {
        byte[] plain = (CURSOR + lead.id()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    static @Nullable LeadId number(String text) {
        return NUMBER.matcher(text).matches() ? new LeadId(Long.parseLong(text)) : null;
    }

    private static @Nullable LeadId cursor(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return plain.startsWith(CURSOR) ? number(plain.substring(CURSOR.length())) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable LeadStage stage(String text) {
        return Arrays.stream(LeadStage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer limit(String text) {
        LeadId number = number(text);
        return number == null || number.number() > MOST ? null : Math.toIntExact(number.number());
    }
}
