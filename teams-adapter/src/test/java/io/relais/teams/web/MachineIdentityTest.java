package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.child.JavaChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In a process of its own: the library finds the machine's identity by the environment. */
class MachineIdentityTest {

    private final TokenEndpoint machine = new TokenEndpoint();

    MachineIdentityTest() throws IOException {}

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void getsATokenFromTheMachineItRunsOn() throws Exception {
        long end = Instant.now().plusSeconds(7_200).getEpochSecond();
        machine.answers(
                200,
                "{\"access_token\":\"t-machine\",\"expires_on\":\"" + end
                        + "\",\"resource\":\"https://api.botframework.com\",\"token_type\":\"Bearer\"}");

        assertThat(asked()).startsWith("t-machine PT1H59M");
        assertThat(machine.asked().get(0))
                .containsEntry("resource", "https://api.botframework.com")
                .containsEntry("client_id", "app-1");
    }

    @Test
    void aMachineWithoutThatIdentityIsAMatterOfCredentials() throws Exception {
        machine.answers(400, "{\"message\":\"no such identity\"}");

        assertThat(asked()).startsWith("CREDENTIALS no_managed_identity");
    }

    private String asked() throws IOException, InterruptedException {
        ProcessBuilder child = JavaChild.of(Child.class).redirectError(ProcessBuilder.Redirect.DISCARD);
        child.environment()
                .putAll(Map.of("IDENTITY_ENDPOINT", machine.url().toString(), "IDENTITY_HEADER", "of this machine"));
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.lines().reduce("", (before, line) -> line);
    }

    /** Asks once, and says what came of it. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            try {
                BotToken token = new MachineIdentity("app-1", Clock.systemUTC()).fresh();
                System.out.println(token.value() + " " + token.lasts());
            } catch (TeamsFailure failure) {
                System.out.println(failure.kind() + " " + failure.code());
            }
        }
    }
}
