package io.relais.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who signs tokens as Bot Framework does, with one key. */
public final class Issuer {

    public static final String NAME = "https://api.botframework.com";

    public static final String APP = "11111111-2222-3333-4444-555555555555";

    public static final String SERVICE = "https://smba.trafficmanager.net/emea/";

    private static final Map<String, Issuer> SHARED = new ConcurrentHashMap<>();

    private final String id;

    private final KeyPair pair;

    /** Signs with a new key of that id. */
    public Issuer(String id) {
        this.id = id;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            this.pair = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one with that key; a key takes long to make. */
    public static Issuer shared(String id) {
        return SHARED.computeIfAbsent(id, Issuer::new);
    }

    /** A token as it should be at that time. */
    public JWTCreator.Builder token(Instant now) {
        return JWT.create()
                .withKeyId(id)
                .withIssuer(NAME)
                .withAudience(APP)
                .withNotBefore(now.minusSeconds(60))
                .withExpiresAt(now.plusSeconds(3600))
                .withClaim("serviceurl", SERVICE);
    }

    /** The header with that token, signed. */
    public String signed(JWTCreator.Builder token) {
        return "Bearer " + token.sign(Algorithm.RSA256(publicKey(), (RSAPrivateKey) pair.getPrivate()));
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    /** The key as it is published for these chats. */
    public Map<String, Object> published(String... chats) {
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                id,
                "n",
                base64(publicKey().getModulus()),
                "e",
                base64(publicKey().getPublicExponent()),
                "endorsements",
                List.of(chats));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
