package io.relais.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.routing.DigestTimes;
import io.relais.core.routing.Team;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DigestsReaderTest {

    @Test
    void isAsUsualWhereNothingIsSaid() throws IOException {
        String shipped = EditedConfig.shipped("team.yaml");
        Team silent = team(shipped.replace("digests:\n  daily: \"09:00\"\n  weekly: monday 09:00\n", "")
                .replace("  feedback: 2d", "  #"));

        assertThat(shipped).contains("digests:\n  daily: \"09:00\"\n  weekly: monday 09:00\n");
        assertThat(silent.digests()).isEqualTo(DigestTimes.USUAL);
        assertThat(silent.sla().feedbackDays()).isEqualTo(2);
    }

    @Test
    void isAsTheTeamSays() throws IOException {
        String shipped = EditedConfig.shipped("team.yaml");
        Team other = team(shipped.replace("weekly: monday 09:00", "weekly: friday 16:30")
                .replace("  daily: \"09:00\"\n", "")
                .replace("feedback: 2d", "feedback: 30d"));

        assertThat(other.digests())
                .isEqualTo(new DigestTimes(LocalTime.of(9, 0), DayOfWeek.FRIDAY, LocalTime.of(16, 30)));
        assertThat(other.sla().feedbackDays()).isEqualTo(30);
    }

    private static Team team(String text) {
        return Configuration.load(new EditedConfig().with("team.yaml", text)).team();
    }
}
