package io.relais.app.api;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.LeadFilter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
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
        Asked asked = Asked.of(parameters, PARAMETERS);
        LeadStage stage = asked.stage();
        LeadId below = asked.as("cursor", Page::cursor, "is not a cursor that this API gave out");
        Integer limit = asked.as("limit", Page::limit, "must be a whole number, 1 to " + MOST);
        String owner = asked.owner();
        asked.refuseFaults();
        return new Page(new LeadFilter(stage, owner, below), limit == null ? USUAL : limit);
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

    private static @Nullable Integer limit(String text) {
        LeadId number = number(text);
        return number == null || number.number() > MOST ? null : Math.toIntExact(number.number());
    }
}
