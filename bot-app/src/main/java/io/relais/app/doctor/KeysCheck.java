package io.relais.app.doctor;

import io.relais.app.settings.ApiKey;
import java.util.List;

/**
 * Whether leads can be sent to the API.
 *
 * @param keys who may call it
 */
public record KeysCheck(List<ApiKey> keys) implements Check {

    private static final String SUBJECT = "API keys";

    public KeysCheck {
        keys = List.copyOf(keys);
    }

    @Override
    public List<Finding> look() {
        return List.of(
                keys.isEmpty()
                        ? Finding.warn(
                                SUBJECT,
                                "there are none: the API refuses every call",
                                "set RELAIS_API_KEYS=name:secret, so that leads can be sent")
                        : Finding.ok(SUBJECT, keys.size() + " set"));
    }
}
