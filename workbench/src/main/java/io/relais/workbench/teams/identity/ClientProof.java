package io.relais.workbench.teams.identity;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.TeamsSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the bot proves that it is the app: by the secret, or by a token that its certificate's key has signed. */
@Component
final class ClientProof {
    private static final String BY_TOKEN = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final TeamsApp app;
    private final WorkbenchClock clock;
    private final Optional<PublicKey> certified;

    ClientProof(TeamsApp app, WorkbenchClock clock, TeamsSettings settings)
            throws IOException, GeneralSecurityException {
        this.app = app;
        this.clock = clock;
        this.certified = settings.certificate().isBlank()
                ? Optional.empty()
                : Optional.of(keyOf(Path.of(settings.certificate())));
    }

    private static PublicKey keyOf(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getPublicKey();
        }
    }

    /** Throws what Entra would say if the form does not prove it. */
    void check(Map<String, String> form) {
        if (form.containsKey("client_assertion")) {
            checkToken(form);
        } else if (!form.getOrDefault("client_secret", "").equals(app.secret())) {
            throw new TokenRefusal(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
        }
    }

    private void checkToken(Map<String, String> form) {
        if (!form.getOrDefault("client_assertion_type", "").equals(BY_TOKEN)) {
            throw new TokenRefusal(400, "invalid_request", "AADSTS90014: client_assertion_type must be " + BY_TOKEN);
        }
        boolean good = SignedToken.parse(form.getOrDefault("client_assertion", ""))
                .filter(token -> certified.filter(token::signedBy).isPresent())
                .filter(token -> token.claim("iss").equals(app.id()))
                .filter(token -> token.claim("sub").equals(app.id()))
                .filter(token -> token.claim("aud").equals(app.tokenUrl()))
                .filter(token -> token.expires() > clock.real().getEpochSecond())
                .isPresent();
        if (!good) {
            throw new TokenRefusal(
                    401, "invalid_client", "AADSTS700027: The certificate's signature on the assertion is not valid.");
        }
    }
}
