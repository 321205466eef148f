package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTest {

    private static final Finding GOOD = Finding.ok("record", "MongoDB at db/relais");
    private static final Finding FAIR = Finding.warn("API keys", "there are none", "set some");
    private static final Finding BAD = Finding.missing("chats", "none is set up", "set one up");

    @Test
    void printsALineEachWithItsNextStepBelow() {
        assertThat(new Findings(List.of(GOOD, FAIR, BAD)).table().lines())
                .containsExactly(
                        "ok       record            MongoDB at db/relais",
                        "warn     API keys          there are none",
                        "                           next: set some",
                        "missing  chats             none is set up",
                        "                           next: set one up");
    }

    @Test
    void printsTheSameAsJson() {
        JsonNode json = JsonMapper.builder().build().readTree(new Findings(List.of(GOOD, BAD)).json());

        assertThat(json.path("ok").asBoolean(true)).isFalse();
        assertThat(json.at("/findings/0/mark").asString()).isEqualTo("ok");
        assertThat(json.at("/findings/1/mark").asString()).isEqualTo("missing");
        assertThat(json.at("/findings/1/subject").asString()).isEqualTo("chats");
        assertThat(json.at("/findings/1/detail").asString()).isEqualTo("none is set up");
        assertThat(json.at("/findings/1/next").asString()).isEqualTo("set one up");
    }

    @Test
    void areGoodWhereNothingIsMissing() {
        assertThat(new Findings(List.of(GOOD, FAIR)).areGood()).isTrue();
        assertThat(new Findings(List.of(GOOD, BAD)).areGood()).isFalse();
    }

    @Test
    void holdsWhatEveryCheckFoundInTheirOrder() {
        assertThat(Findings.of(List.of(() -> List.of(BAD, GOOD), List::of, () -> List.of(FAIR)))
                        .all())
                .containsExactly(BAD, GOOD, FAIR);
    }

    @Test
    void leavesNobodyWithoutANextStep() {
        assertThatThrownBy(() -> Finding.missing("chats", "none is set up", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
