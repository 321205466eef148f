package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A signed token that was taken apart; nothing it says is true before its signature was looked at. */
record SignedToken(JsonNode header, JsonNode claims, String signedPart, String signature) {
    private static final int PARTS = 3;
    private static final int SALT_BYTES = 32;

    /** Takes a token apart; empty when it is none. */
    static Optional<SignedToken> parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Json.parse(header)
                    .flatMap(head -> Json.parse(claims)
                            .map(said -> new SignedToken(head, said, parts[0] + "." + parts[1], parts[2])));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whether a key signed it, by RS256 or PS256. */
    boolean signedBy(PublicKey key) {
        try {
            Optional<Signature> algorithm = algorithm();
            if (algorithm.isEmpty()) {
                return false;
            }
            Signature check = algorithm.get();
            check.initVerify(key);
            check.update(signedPart.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private Optional<Signature> algorithm() throws GeneralSecurityException {
        String name = Json.text(header, "alg");
        if (name.equals("RS256")) {
            return Optional.of(Signature.getInstance("SHA256withRSA"));
        }
        if (name.equals("PS256")) {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_BYTES, 1));
            return Optional.of(pss);
        }
        return Optional.empty();
    }

    /** A claim that is a text; blank where it is absent. */
    String claim(String name) {
        return Json.text(claims, name);
    }

    /** When it ends, in seconds since 1970; 0 where it does not say. */
    long expires() {
        return claims.path("exp").asLong(0);
    }
}
