package io.relais.app.chat.parity;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.chat.teams.StubTeams;
import io.relais.core.application.Funnel;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.Verbs;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.Round;
import io.relais.core.funnel.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be asked for can be typed in each chat in both languages, and pressed where there is a button for it. */
@TestInstance(Lifecycle.PER_CLASS)
class ParityTest {

    private final SlackSide slack = SlackSide.withTheTeam();

    private final StubTeams teams = new StubTeams();

    private final RunningRelais relais;

    private final Registry registry;

    ParityTest(@TempDir Path data) throws Exception {
        relais = slack.connected(RunningRelais.on(data))
                .withKey()
                .with("relais.teams.app-id", StubTeams.APP)
                .with("relais.teams.tenant-id", StubTeams.TENANT)
                .with("relais.teams.app-secret", "teams-secret")
                .with("relais.teams.token-url", teams.url() + "/token")
                .with("relais.teams.openid-metadata-url", teams.url() + "/openid")
                .with("relais.teams.service-hosts", "127.0.0.1")
                .start();
        registry = relais.part(Verbs.class).registry();
        figuresTellOfSomething();
    }

    private void figuresTellOfSomething() {
        PreparedLeads leads = new PreparedLeads(relais.part(Desk.class));
        leads.at(Start.REJECTED);
        leads.at(Start.REACHED);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        FunnelQuery lately = FunnelQuery.of(new Window(today.minusDays(1), today.plusDays(1)));
        Eventually.is(
                "two leads are counted",
                () -> relais.part(Funnel.class).ask(lately) instanceof FunnelReport report
                        && report.total().handovers(Round.FIRST) == 2);
    }

    @AfterAll
    void stop() {
        relais.close();
        slack.close();
        teams.close();
    }

    @Test
    void thereIsASceneForEverythingThatCanBeAskedFor() {
        assertThat(Script.scenes().stream().map(Scene::action))
                .containsExactlyInAnyOrderElementsOf(
                        registry.all().stream().map(Verb::action).toList());
    }

    @TestFactory
    Stream<DynamicTest> inSlack() {
        return played(new SlackClient(slack, relais), "slack");
    }

    @TestFactory
    Stream<DynamicTest> inTeams() {
        return played(new TeamsClient(teams, relais), "teams");
    }

    private Stream<DynamicTest> played(ChatClient chat, String channel) {
        Set<String> drawn = new TreeSet<>();
        Play play = new Play(relais.part(Desk.class), registry, chat, drawn);
        Stream<DynamicTest> acts = Script.scenes().stream().flatMap(play::acts);
        Stream<DynamicTest> after = Stream.of(
                DynamicTest.dynamicTest(
                        "every button that was seen was pressed",
                        () -> assertThat(drawn).isEqualTo(withButtons())),
                DynamicTest.dynamicTest(
                        "nothing was refused, unknown or failed",
                        () -> assertThat(outcomes(channel)).containsExactly("answered")));
        return Stream.of(acts, Stream.of(play.ofAMessage()), after).flatMap(each -> each);
    }

    private static Set<String> withButtons() {
        return Script.scenes().stream()
                .filter(Scene::hasButton)
                .map(scene -> scene.action().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the interactions of a chat ended, by the bot's own figures. */
    private Set<String> outcomes(String channel) {
        Pattern counted =
                Pattern.compile("relais_interactions_seconds_count\\{channel=\"" + channel + "\".*outcome=\"(\\w+)\"");
        return counted.matcher(relais.get("/actuator/prometheus").body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
