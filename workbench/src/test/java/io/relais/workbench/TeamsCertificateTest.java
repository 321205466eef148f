package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A bot that proves itself by a certificate instead of a secret. */
class TeamsCertificateTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void givesATokenForWhatTheCertificatesKeyHasSigned() throws Exception {
        KeyStore told = keys("told");
        KeyStore other = keys("other");
        Path certificate = folder.resolve("told.crt");
        Files.write(certificate, told.getCertificate("bot").getEncoded());
        try (TeamsSide teams = new TeamsSide("--workbench.teams.certificate=" + certificate)) {
            assertThat(status(teams, assertion(teams, told, 300))).isEqualTo(200);
            assertThat(status(teams, assertion(teams, told, -1))).isEqualTo(401);
            assertThat(status(teams, assertion(teams, other, 300))).isEqualTo(401);
        }
    }

    @Test
    void givesNoneWhereItWasToldOfNoCertificate() throws Exception {
        try (TeamsSide teams = new TeamsSide()) {
            assertThat(status(teams, assertion(teams, keys("any"), 300))).isEqualTo(401);
        }
    }

    private static int status(TeamsSide teams, String assertion) {
        Map<String, String> form = new HashMap<>(teams.goodForm());
        form.remove("client_secret");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        return teams.tokenFor(form).statusCode();
    }

    private static String assertion(TeamsSide teams, KeyStore keys, long seconds) throws GeneralSecurityException {
        ObjectNode claims = Json.object()
                .put("iss", teams.app().id())
                .put("sub", teams.app().id())
                .put("aud", teams.app().tokenUrl())
                .put("exp", Instant.now().getEpochSecond() + seconds);
        String signedPart = base64(Json.write(Json.object().put("alg", "RS256")).getBytes(StandardCharsets.UTF_8)) + "."
                + base64(Json.write(claims).getBytes(StandardCharsets.UTF_8));
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign((PrivateKey) keys.getKey("bot", PASSWORD.toCharArray()));
        signer.update(signedPart.getBytes(StandardCharsets.US_ASCII));
        return signedPart + "." + base64(signer.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The JDK's own tool makes the certificate, so that no key lies in the sources. */
    private KeyStore keys(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String[] command = {
            keytool,
            "-genkeypair",
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            "bot",
            "-keyalg",
            "RSA",
            "-dname",
            "CN=bot"
        };
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }
}
