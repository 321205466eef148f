package io.relais.teams.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves who the bot is by a token of its own, signed with the private key of a certificate that the app registration
 * knows. The files are read each time, so that a renewed certificate needs no restart.
 *
 * @param files where certificate and key are
 * @param appId who is proved
 * @param audience the endpoint that it is proved to
 */
record ClientAssertion(BotCredentials.Certificate files, String appId, URI audience) {

    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final Duration LASTS = Duration.ofMinutes(10);

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private static final PSSParameterSpec PS256 =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    /** The fields of the form that prove it. */
    Map<String, String> fields(Instant now) {
        try {
            return Map.of("client_assertion_type", TYPE, "client_assertion", signed(now));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw TeamsFailure.own("token", "no_certificate");
        }
    }

    private String signed(Instant now) throws IOException, GeneralSecurityException {
        String head = base64(JsonTrees.write(header())) + "." + base64(JsonTrees.write(claims(now)));
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PS256);
        signature.initSign(key(files.key()));
        signature.update(head.getBytes(StandardCharsets.US_ASCII));
        return head + "." + base64(signature.sign());
    }

    private ObjectNode header() throws IOException, GeneralSecurityException {
        byte[] pem = Files.readAllBytes(files.certificate());
        Certificate certificate =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return JsonTrees.object().put("alg", "PS256").put("typ", "JWT").put("x5t#S256", base64(thumbprint));
    }

    private ObjectNode claims(Instant now) {
        return JsonTrees.object()
                .put("aud", audience.toString())
                .put("iss", appId)
                .put("sub", appId)
                .put(
                        "jti",
                        UUID.nameUUIDFromBytes((appId + now).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("nbf", now.getEpochSecond())
                .put("exp", now.plus(LASTS).getEpochSecond());
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!pem.find()) {
            throw new IOException("no key");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
