package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.port.Preference.Rhythm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every record of preferences must do. */
@SuppressWarnings("NullAway.Init")
public abstract class PreferencesContract {

    private Preferences preferences;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        preferences = empty().preferences();
    }

    @Test
    void knowsNothingOfWhoNeverChose() {
        assertThat(preferences.of("ana")).isEqualTo(Preference.NONE);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void keepsAChoiceForOnePerson(Channel chat) {
        preferences.keep("ana", new Preference(chat, null));

        assertThat(preferences.of("ana")).isEqualTo(new Preference(chat, null));
        assertThat(preferences.of("ben")).isEqualTo(Preference.NONE);
    }

    @Test
    void keepsTheLatestChoice() {
        preferences.keep("ana", new Preference(Channel.TEAMS, null));
        preferences.keep("ana", new Preference(Channel.SLACK, null));

        assertThat(preferences.of("ana")).isEqualTo(new Preference(Channel.SLACK, null));
    }

    @Test
    void keepsEachChoiceBesideTheOther() {
        preferences.keep("ana", Preference.NONE.funnel(Rhythm.WEEKLY));
        preferences.keep("ben", new Preference(Channel.TEAMS, Rhythm.WEEKLY));
        assertThat(preferences.of("ana")).isEqualTo(new Preference(null, Rhythm.WEEKLY));
        assertThat(preferences.of("ben")).isEqualTo(new Preference(Channel.TEAMS, Rhythm.WEEKLY));

        preferences.keep("ben", new Preference(Channel.TEAMS, null));
        assertThat(preferences.of("ben")).isEqualTo(new Preference(Channel.TEAMS, null));
    }

    @Test
    void tellsTheChoicesOfMany() {
        preferences.keep("ana", Preference.NONE.funnel(Rhythm.WEEKLY));
        preferences.keep("ben", new Preference(Channel.TEAMS, null));
        preferences.keep("mia", new Preference(Channel.SLACK, null));

        assertThat(preferences.all(List.of("ana", "leo", "ben")))
                .containsOnly(
                        Map.entry("ana", new Preference(null, Rhythm.WEEKLY)),
                        Map.entry("ben", new Preference(Channel.TEAMS, null)));
        assertThat(preferences.all(List.of())).isEmpty();
    }

    @Test
    void forgetsAChoiceThatWasTakenBack() {
        preferences.keep("ben", Preference.NONE);
        preferences.keep("ana", new Preference(Channel.TEAMS, null));
        preferences.keep("ana", Preference.NONE);

        assertThat(preferences.of("ana")).isEqualTo(Preference.NONE);
        assertThat(preferences.of("ben")).isEqualTo(Preference.NONE);
    }

    @Test
    void keepsOneOfManyChoicesAtOnce() throws Exception {
        Race.run(runner -> () -> {
            preferences.keep("ana", Preference.NONE.in(runner % 2 == 0 ? Channel.SLACK : Channel.TEAMS));
            return runner;
        });

        assertThat(preferences.of("ana").chat()).isNotNull();
    }
}
