package io.relais.core.conversation.command;

import io.relais.core.application.Funnel;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.LatestDecisions;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.figures.FigureLink;
import io.relais.core.conversation.figures.FigureWords;
import io.relais.core.conversation.figures.Names;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.conversation.figures.Wanted;
import io.relais.core.conversation.view.FigureTopic;
import io.relais.core.conversation.view.FiguresCard;
import io.relais.core.conversation.view.QualityLines;
import io.relais.core.conversation.view.SliceWords;
import io.relais.core.conversation.view.UnknownFigures;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Period;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import io.relais.core.routing.TeamRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The funnel's figures on one topic: of the days, the breakdown and the leads that were typed, or that a button carries. */
public record ShowFigures(FigureTopic topic, Funnel funnel, Desk desk) implements Verb {

    /** How many days are told where none were asked for. */
    private static final int DAYS = 30;

    @Override
    public ActionId action() {
        return topic.action();
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        if (ask.way() == Ask.Way.TYPED) {
            return typed(ask, FigureWords.read(ask.argument(), ask.today()));
        }
        FunnelQuery query = FigureLink.read(ask.argument());
        return query == null ? ask.says(ask.words().say("funnel.gone")) : answer(ask, query);
    }

    private Reply typed(Ask ask, Wanted wanted) {
        if (!wanted.unknown().isEmpty()) {
            return ask.shows(UnknownFigures.draw(String.join(" ", wanted.unknown()), ask.words()));
        }
        Window window = wanted.window() == null ? lately(ask.today()) : wanted.window();
        String whose = wanted.whose();
        if (whose == null) {
            return answer(ask, new FunnelQuery(window, wanted.by(), null));
        }
        String name = FigureWords.meansMe(whose) ? ask.person().member().id() : whose;
        List<Slice> meant = new Names(desk.people().team().members(), funnel).meant(name, window);
        if (meant.size() != 1) {
            return ask.says(unclear(ask, whose, meant));
        }
        Slice only = meant.get(0);
        Dimension by = wanted.by();
        return by == null || FunnelQuery.counted(by, only.dimension())
                ? answer(ask, new FunnelQuery(window, by, only))
                : ask.says(uncounted(ask, by, only));
    }

    private static Window lately(LocalDate today) {
        return new Window(today.minusDays(DAYS - 1L), today);
    }

    private String unclear(Ask ask, String name, List<Slice> meant) {
        if (meant.isEmpty()) {
            return ask.words().say("funnel.nobody", name);
        }
        String all = meant.stream().map(says(ask)::value).collect(Collectors.joining(", "));
        return ask.words().say("funnel.several", name, all);
    }

    private String uncounted(Ask ask, Dimension by, Slice only) {
        SliceWords says = says(ask);
        return ask.words().say("funnel.uncounted", says.name(by), says.name(only.dimension()));
    }

    private Reply answer(Ask ask, FunnelQuery query) {
        Sight sight = new Sight(ask.person().member());
        Slice only = query.only();
        if (only != null && !sight.may(query)) {
            return ask.says(ask.words().say("funnel.notTheirs", says(ask).value(only)));
        }
        FiguresCard card = new FiguresCard(topic, says(ask), sight, also(ask, query));
        return ask.becomes(funnel.ask(query).accept(card));
    }

    /** How sure reasons are is read off the latest decisions, which no figure holds. */
    private List<Element> also(Ask ask, FunnelQuery query) {
        if (!topic.equals(FigureTopic.REASONS) || query.by() != null || query.only() != null) {
            return List.of();
        }
        Period days = query.window().in(desk.rules().policy().hours().zone());
        return new QualityLines(ask.words()).of(LatestDecisions.of(desk).reasons(days));
    }

    private SliceWords says(Ask ask) {
        return new SliceWords(ask.words(), desk.people());
    }
}
