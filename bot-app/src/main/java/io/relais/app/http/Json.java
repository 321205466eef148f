package io.relais.app.http;

import tools.jackson.databind.json.JsonMapper;

/** Writes JSON where the framework does not. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
