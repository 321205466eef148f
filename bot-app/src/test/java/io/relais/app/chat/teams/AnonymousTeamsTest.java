package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AnonymousTeamsTest {

    @Test
    void withoutCredentialsTheBotBelievesThisMachineAloneAndSaysSoLoudly(@TempDir Path data, CapturedOutput output)
            throws Exception {
        try (StubTeams teams = new StubTeams();
                RunningRelais relais = RunningRelais.on(data)
                        .with("relais.teams.allow-anonymous", "true")
                        .start()) {
            String here = teams.message("ana", "help");

            assertThat(sent(relais, here).status()).isEqualTo(202);
            assertThat(sent(relais, here.replace(teams.serviceUrl(), "https://smba.trafficmanager.net/emea/"))
                            .status())
                    .isEqualTo(401);
            assertThat(output).contains("RELAIS_TEAMS_ALLOW_ANONYMOUS is on").contains("chats       Teams");
            assertThat(relais.get("/actuator/health").body()).contains("whoever calls is believed");
        }
    }

    private static Answered sent(RunningRelais relais, String activity) {
        return relais.send(HttpRequest.newBuilder(relais.at("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity))
                .build());
    }
}
