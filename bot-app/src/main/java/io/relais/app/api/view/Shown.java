package io.relais.app.api.view;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Score;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values of the domain as JSON: what is unknown is left out, codes are written as they are read. */
final class Shown {

    /** In a history, the points of a score are not told again with every step. */
    static final Shown BRIEF = new Shown(mapper().addMixIn(Score.class, Totals.class)
            .addMixIn(LeadEvent.Undone.class, Taken.class)
            .build());

    static final Shown FULL = new Shown(mapper().build());

    private final JsonMapper mapper;

    private Shown(JsonMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode json(Object value) {
        return mapper.valueToTree(value);
    }

    ObjectNode object(Map<String, Object> members) {
        return mapper.valueToTree(members);
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addMixIn(Role.class, Coded.class)
                .addMixIn(LeadId.class, Numbered.class)
                .addMixIn(LeadEvent.class, Stamped.class)
                .addMixIn(Actor.class, Named.class);
    }

    private interface Coded {
        @JsonValue
        String code();
    }

    private interface Numbered {
        @JsonValue
        long number();
    }

    @JsonIgnoreProperties("stamp")
    private interface Stamped {}

    @JsonIgnoreProperties("authority")
    private interface Named {}

    @JsonIgnoreProperties({"lines", "unknown"})
    private interface Totals {}

    @JsonIgnoreProperties({"stamp", "before"})
    private interface Taken {}
}
