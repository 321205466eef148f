package io.relais.workbench.slack.api;

import io.relais.workbench.Credentials;
import io.relais.workbench.slack.state.OAuthCodes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which somebody allows the app: here everybody always does. */
@RestController
final class AuthorizeController {
    private final OAuthCodes codes;
    private final Credentials credentials;

    AuthorizeController(OAuthCodes codes, Credentials credentials) {
        this.codes = codes;
        this.credentials = credentials;
    }

    @GetMapping("/oauth/v2/authorize")
    ResponseEntity<String> authorize(
            @RequestParam("client_id") String clientId,
            @RequestParam("redirect_uri") String redirect,
            @RequestParam(defaultValue = "") String state) {
        if (!clientId.equals(credentials.clientId())) {
            return ResponseEntity.badRequest().body("invalid_client_id");
        }
        String back = UriComponentsBuilder.fromUriString(redirect)
                .queryParam("code", codes.issue(redirect))
                .queryParam("state", state)
                .encode()
                .toUriString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, back)
                .build();
    }
}
