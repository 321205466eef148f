package io.relais.core.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private final Framework bant = Checklists.bant();

    @Test
    void cutsPagesInTheOrderOfTheTalk() {
        assertThat(bant.pages(3))
                .containsExactly(bant.items().subList(0, 3), bant.items().subList(3, 4));
        assertThat(bant.pages(4)).containsExactly(bant.items());
        assertThatIllegalArgumentException().isThrownBy(() -> bant.pages(0));
    }

    @Test
    void findsAnItemById() {
        assertThat(bant.item("budget")).isEqualTo(bant.items().get(3));
        assertThat(bant.item("metrics")).isNull();
    }

    @Test
    void refusesTwoItemsWithOneId() {
        List<Item> twice = List.of(bant.items().get(0), bant.items().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Framework("x", bant.name(), twice, new Gate(Map.of(), 0, AmountRule.OPTIONAL)));
    }

    @Test
    void refusesAGateThatNoAnswerOpens() {
        Gate metrics = new Gate(Map.of("metrics", Evidence.STATED), 0, AmountRule.OPTIONAL);
        Gate fiveOfFour = new Gate(Map.of(), 5, AmountRule.OPTIONAL);

        assertThatIllegalArgumentException().isThrownBy(() -> new Framework("x", bant.name(), bant.items(), metrics));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Framework("x", bant.name(), bant.items(), fiveOfFour));
    }
}
