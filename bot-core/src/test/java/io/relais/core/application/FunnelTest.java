package io.relais.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Counting;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.Window;
import io.relais.core.memory.SetFigures;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final FunnelQuery MONTH = FunnelQuery.of(Window.of(YearMonth.of(2026, 10)));

    private final SetFigures figures = new SetFigures();
    private final Funnel funnel = new Funnel(figures);

    @Test
    void readsNoFiguresOfAnotherDefinition() {
        figures.countAnew(Counting.DEFINITION - 1, 3, 10);

        assertThat(funnel.ask(MONTH)).isEqualTo(new FunnelAnswer.StillCounting(3, 10));
    }

    @Test
    void readsThoseThatAreThereWhileTheyAreCountedAnewByTheSameDefinition() {
        figures.countAnew(Counting.DEFINITION, 3, 10);

        assertThat(funnel.ask(MONTH)).isInstanceOf(FunnelReport.class);
    }
}
