package io.relais.core.config;

import io.relais.core.source.Proof;
import io.relais.core.source.Proof.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code proof} of a source: what it proves itself by. */
final class ProofReader {

    private static final String MAUTIC_HEADER = "Webhook-Signature";
    private static final Pattern VARIABLE = Pattern.compile("RELAIS_[A-Z0-9_]{1,60}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private ProofReader() {}

    private enum Scheme {
        HUBSPOT_V3,
        MAUTIC,
        HMAC_SHA256,
        API_KEY
    }

    static List<Proof> read(Value value) {
        List<Proof> proofs = new ArrayList<>();
        for (Value item : value.someItems()) {
            proofs.add(proof(item.section()));
        }
        return proofs;
    }

    private static Proof proof(Section proof) {
        Scheme scheme = proof.at("scheme").oneOf(Value.words(Scheme.class), Scheme.API_KEY);
        return switch (scheme) {
            case HUBSPOT_V3 -> new Proof.HubSpot(secret(proof.keys("scheme", "secret")));
            case MAUTIC ->
                new Proof.SignedBody(secret(proof.keys("scheme", "secret")), MAUTIC_HEADER, Encoding.BASE64, "");
            case HMAC_SHA256 -> signedBody(proof.keys("scheme", "secret", "header", "encoding", "prefix"));
            case API_KEY -> new Proof.ApiKey();
        };
    }

    private static Proof signedBody(Section proof) {
        Value prefix = proof.ifGiven("prefix");
        return new Proof.SignedBody(
                secret(proof),
                proof.at("header").text(ProofReader::header, "must be the name of a header, such as X-Signature", "?"),
                proof.at("encoding").oneOf(Value.words(Encoding.class), Encoding.HEX),
                prefix == null ? "" : prefix.text());
    }

    private static String secret(Section proof) {
        return proof.at("secret")
                .text(
                        ProofReader::variable,
                        "must name the environment variable that has the secret, such as RELAIS_SOURCE_SHOP_SECRET;"
                                + " the secret itself does not belong here",
                        "?");
    }

    private static @Nullable String variable(String text) {
        return VARIABLE.matcher(text).matches() ? text : null;
    }

    private static @Nullable String header(String text) {
        return HEADER.matcher(text).matches() ? text : null;
    }
}
