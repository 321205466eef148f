package io.relais.app.source;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A vendor's call, as far as it is signed. */
public final class Call {

    private final Map<String, String> headers;
    private final List<String> addresses;
    private final byte[] body;
    private final Instant at;

    /**
     * A POST.
     *
     * @param headers by their name in lower case
     * @param addresses as the caller may have written it: where there is a proxy, it saw another than the bot
     */
    public Call(Map<String, String> headers, List<String> addresses, byte[] body, Instant at) {
        this.headers = Map.copyOf(headers);
        this.addresses = List.copyOf(addresses);
        this.body = body.clone();
        this.at = at;
    }

    String header(String name) {
        return Objects.requireNonNullElse(headers.get(name.toLowerCase(Locale.ROOT)), "");
    }

    List<String> addresses() {
        return addresses;
    }

    byte[] body() {
        return body.clone();
    }

    Instant at() {
        return at;
    }
}
