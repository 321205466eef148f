package io.relais.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.routing.Room;
import io.relais.core.routing.Room.Chat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomReaderTest {

    @Test
    void readsARoomWithAndWithoutItsChat() throws IOException {
        assertThat(sales("\"#sales\"")).isEqualTo(new Room("#sales", null));
        assertThat(sales("{slack: \"#sales\"}")).isEqualTo(new Room("#sales", Chat.SLACK));
        assertThat(sales("{teams: \"Northstar / Sales\"}")).isEqualTo(new Room("Northstar / Sales", Chat.TEAMS));
    }

    @Test
    void goesWithoutARoom() throws IOException {
        String without = EditedConfig.shipped("team.yaml").replace("  sales: \"#sales\"\n", "");

        assertThat(Configuration.load(new EditedConfig().with("team.yaml", without))
                        .team()
                        .rooms()
                        .sales())
                .isNull();
    }

    private static @Nullable Room sales(String written) throws IOException {
        String edited = EditedConfig.shipped("team.yaml").replace("sales: \"#sales\"", "sales: " + written);
        return Configuration.load(new EditedConfig().with("team.yaml", edited))
                .team()
                .rooms()
                .sales();
    }
}
