package io.relais.app.api;

import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.source.Call;
import io.relais.app.source.Proving;
import io.relais.core.source.Proof;
import io.relais.core.source.Source;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets a vendor's call through where it proves that it comes from there, before anything of it is parsed. */
@Component
final class SourceGate {

    private final Environment environment;
    private final Keys keys;
    private final String publicUrl;
    private final InstantSource clock;

    SourceGate(Environment environment, RelaisSettings settings, InstantSource clock) {
        this.environment = environment;
        this.keys = new Keys(settings.keys());
        this.publicUrl = settings.publicUrl().strip().replaceFirst("/+$", "");
        this.clock = clock;
    }

    /**
     * Who calls.
     *
     * @throws Refused where no proof holds, or none can hold for want of a secret
     */
    Caller caller(Source source, HttpServletRequest request, byte[] body) {
        refuseWithoutSecrets(source);
        boolean hasKey = ApiGate.caller(keys, request) != null;
        Proving proving = new Proving(call(request, body), this::secret, any -> hasKey);
        if (source.proofs().stream().noneMatch(proof -> proof.accept(proving))) {
            throw new Refused(
                    ProblemKind.WRONG_SIGNATURE,
                    "The call is not signed as config/sources/" + source.name() + ".yaml says, or not with the same"
                            + " secret, or too long ago.");
        }
        return new Caller(source.name());
    }

    private void refuseWithoutSecrets(Source source) {
        List<String> missing = source.proofs().stream()
                .map(proof -> proof.accept(new Missing()))
                .toList();
        if (missing.stream().noneMatch(String::isEmpty)) {
            throw new Refused(
                    ProblemKind.SOURCE_CLOSED,
                    "No secret is set for this source: set "
                            + missing.stream().distinct().collect(Collectors.joining(" or "))
                            + " and start the bot again.");
        }
    }

    private Call call(HttpServletRequest request, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        List<String> addresses = new ArrayList<>();
        addresses.add(request.getRequestURL() + query);
        if (!publicUrl.isEmpty()) {
            addresses.add(publicUrl + request.getRequestURI() + query);
        }
        return new Call(headers, addresses, body, clock.instant());
    }

    private @Nullable String secret(String variable) {
        String value = environment.getProperty(variable);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The variable that a proof lacks; empty where it lacks none. */
    private final class Missing implements Proof.Visitor<String> {

        @Override
        public String hubSpot(Proof.HubSpot proof) {
            return secret(proof.secret()) == null ? proof.secret() : "";
        }

        @Override
        public String signedBody(Proof.SignedBody proof) {
            return secret(proof.secret()) == null ? proof.secret() : "";
        }

        @Override
        public String apiKey() {
            return keys.none() ? "RELAIS_API_KEYS" : "";
        }
    }
}
