package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.TrafficManager.net/teams",
                "https://smba.trafficmanager.net:443/emea/0a1b/",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                "https://smba.infra.gov.teams.microsoft.us/gcch",
                "https://smba.infra.dod.teams.microsoft.us/dod"
            })
    void allowsTheBotConnectors(String url) {
        assertThat(ServiceHosts.MICROSOFT.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/emea/",
                "https://evil-smba.trafficmanager.net/",
                "https://evil.smba.trafficmanager.net/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://user@smba.trafficmanager.net/",
                "https://evil.example/smba.trafficmanager.net",
                "https://evil.example/?smba.trafficmanager.net",
                "https://smba.trafficmanager.net/?x=https://evil.example",
                "https://smba.trafficmanager.net/#x",
                "https://smba.trafficmanager.net\\.evil.example/",
                "https://smba.trafficmanager.net./",
                "//smba.trafficmanager.net/",
                "ftp://smba.trafficmanager.net/",
                "smba.trafficmanager.net",
                "http://127.0.0.1:8090/",
                "https://169.254.169.254/",
                "https:///emea",
                "mailto:smba.trafficmanager.net",
                " ",
                ""
            })
    void allowsNothingElse(String url) {
        assertThat(ServiceHosts.MICROSOFT.allow(url)).isFalse();
    }

    @Test
    void aHostThatBeginsWithADotMeansThoseBelowIt() {
        ServiceHosts hosts = new ServiceHosts(List.of(".teams.example", " Smba.Example "));

        assertThat(hosts.allow("https://a.teams.example/")).isTrue();
        assertThat(hosts.allow("https://smba.example/")).isTrue();
        assertThat(hosts.allow("https://teams.example/")).isFalse();
        assertThat(hosts.allow("https://evilteams.example/")).isFalse();
    }

    @Test
    void onlyThisMachineIsSpokenToInPlainText() {
        ServiceHosts hosts = new ServiceHosts(List.of("localhost", "127.0.0.1", "smba.example"));

        assertThat(hosts.allow("http://localhost:8090/teams/")).isTrue();
        assertThat(hosts.allow("http://127.0.0.1:8090/")).isTrue();
        assertThat(hosts.allow("http://127.0.0.1.nip.example/")).isFalse();
        assertThat(hosts.allow("http://smba.example/")).isFalse();
        assertThat(hosts.onThisMachine().hosts()).containsExactly("localhost", "127.0.0.1");
    }
}
