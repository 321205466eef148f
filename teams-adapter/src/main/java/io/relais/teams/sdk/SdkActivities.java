package io.relais.teams.sdk;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;

/** The SDK's activities as they go out. Its own mapper rewrites dotted names and can't write what is nested. */
final class SdkActivities {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    private SdkActivities() {}

    /** An activity, said by that bot. */
    static ObjectNode of(Activity activity, String bot) {
        ObjectNode written = MAPPER.valueToTree(activity);
        written.putObject("from").put("id", bot);
        return written;
    }
}
