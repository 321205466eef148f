package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Element.Controls;
import io.relais.core.conversation.figures.FigureLink;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be asked next, from a card of figures. */
record FigureControls(FigureTopic topic, SliceWords says) {

    /** So many breakdowns are buttons; the others are in the menu behind them. */
    private static final int BUTTONS = 3;

    /** Days that are asked for where there was nothing in those that were. */
    private static final int LONGER = 90;

    /** Breakdowns of the same leads, and the way back to all of them. */
    Controls breakdowns(FunnelQuery query) {
        List<Button> all = new ArrayList<>();
        if (query.by() != null) {
            FunnelQuery whole = new FunnelQuery(query.window(), null, query.only());
            all.add(button(topic, whole, says.words().say("button.funnel.whole")));
        }
        Arrays.stream(Dimension.values())
                .filter(by -> by != query.by() && isCounted(by, query))
                .forEach(by ->
                        all.add(button(topic, query.by(by), says.words().say("button.funnel.each", says.name(by)))));
        int buttons = Math.min(BUTTONS, all.size());
        return new Controls(all.subList(0, buttons), all.subList(buttons, all.size()));
    }

    private static boolean isCounted(Dimension by, FunnelQuery query) {
        Slice only = query.only();
        return only == null || FunnelQuery.counted(by, only.dimension());
    }

    /** What else is told of the same leads. */
    Controls topics(FunnelQuery query) {
        return new Controls(
                FigureTopic.ALL.stream()
                        .filter(other -> !other.equals(topic))
                        .map(other -> button(
                                other,
                                query,
                                says.words().say("button." + other.action().value())))
                        .toList(),
                List.of());
    }

    /** The same of more days. */
    Controls longer(FunnelQuery query) {
        Window longer = new Window(
                query.window().last().minusDays(LONGER - 1L), query.window().last());
        FunnelQuery more = new FunnelQuery(longer, query.by(), query.only());
        return new Controls(List.of(button(topic, more, says.words().say("button.funnel.longer", LONGER))), List.of());
    }

    private static Button button(FigureTopic topic, FunnelQuery query, String label) {
        return Actions.button(topic.action(), FigureLink.write(query), label);
    }
}
