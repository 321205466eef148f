package io.relais.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.chat.TestChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RoomsHealthTest {

    @Test
    void saysWhichRoomIsInAChatThatIsNotSetUp(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("../config/team.yaml"));
        String edited = shipped.replace("sales: \"#sales\"", "sales: {teams: Northstar / Sales}");
        Files.writeString(Files.createDirectory(folder.resolve("config")).resolve("team.yaml"), edited);

        try (RunningRelais relais = RunningRelais.on(folder.resolve("data"))
                .with("relais.config-dir", folder.resolve("config").toString())
                .withChat(new TestChat())
                .start()) {
            JsonNode health = relais.get("/actuator/health").json();

            JsonNode rooms = health.path("components").path("rooms");
            assertThat(health.path("status").stringValue()).isEqualTo("NOT_SET_UP");
            assertThat(rooms.path("status").stringValue()).isEqualTo("NOT_SET_UP");
            assertThat(rooms.path("details").path("nothingIsPostedTo").toString())
                    .isEqualTo("[\"Northstar / Sales, in TEAMS\"]");
        }
    }
}
