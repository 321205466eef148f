package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The RSA key of this run: signs what is sent to the bot, and the tokens that the bot gets. */
@Component
final class SigningKey {
    private static final int BITS = 2048;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair;
    private final String kid;

    SigningKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        pair = generator.generateKeyPair();
        kid = BASE64.encodeToString(
                MessageDigest.getInstance("SHA-1").digest(pair.getPublic().getEncoded()));
    }

    /** The public half. */
    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The token with these claims. */
    String sign(ObjectNode claims) {
        ObjectNode header = Json.object()
                .put("alg", "RS256")
                .put("kid", kid)
                .put("typ", "JWT")
                .put("x5t", kid);
        String signedPart = base64(Json.write(header)) + "." + base64(Json.write(claims));
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(pair.getPrivate());
            signer.update(signedPart.getBytes(StandardCharsets.US_ASCII));
            return signedPart + "." + BASE64.encodeToString(signer.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public half as a JSON web key, good for Teams alone. */
    ObjectNode toJson() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        ObjectNode json = Json.object()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("kid", kid)
                .put("x5t", kid)
                .put("n", base64(key.getModulus()))
                .put("e", base64(key.getPublicExponent()));
        json.putArray("endorsements").add("msteams");
        return json;
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        // a number has a sign, a key has not
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
