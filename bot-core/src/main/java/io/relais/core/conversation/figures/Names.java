package io.relais.core.conversation.figures;

import io.relais.core.application.Funnel;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import io.relais.core.routing.Member;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose figures are meant by a name: somebody of the team, by the whole name, a part of it or the id; else a source, a
 * campaign and so on of which there were leads in these days. {@code source webinar} means a source alone.
 */
public record Names(List<Member> team, Funnel funnel) {

    /** What a name that is not a person's may be, the likeliest first. */
    private static final List<Dimension> OTHERS =
            List.of(Dimension.SOURCE, Dimension.CAMPAIGN, Dimension.SEGMENT, Dimension.FRAMEWORK, Dimension.LANGUAGE);

    /** Copies the list. */
    public Names {
        team = List.copyOf(team);
    }

    /** What may be meant: one is clear, several are not; none where nothing is called that. */
    public List<Slice> meant(String name, Window window) {
        String[] parts = name.split(" ", 2);
        Dimension said = parts.length > 1 ? FigureWords.dimension(parts[0]) : null;
        if (said != null) {
            return said == Dimension.REP ? people(parts[1]) : values(said, parts[1], window);
        }
        List<Slice> people = people(name);
        return people.isEmpty()
                ? OTHERS.stream()
                        .map(dimension -> values(dimension, name, window))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : people;
    }

    /** A whole name wins over a part of one. */
    private List<Slice> people(String name) {
        List<Slice> whole =
                people(member -> FigureWords.same(member.name(), name) || FigureWords.same(member.id(), name));
        return whole.isEmpty()
                ? people(
                        member -> Stream.of(member.name().split("\\s+")).anyMatch(part -> FigureWords.same(part, name)))
                : whole;
    }

    private List<Slice> people(Predicate<Member> called) {
        return team.stream().filter(called).map(Names::slice).toList();
    }

    private static Slice slice(Member member) {
        return new Slice(Dimension.REP, member.id());
    }

    private List<Slice> values(Dimension dimension, String name, Window window) {
        return funnel.ask(FunnelQuery.of(window).by(dimension)).accept(new Values()).stream()
                .filter(slice -> FigureWords.same(slice.value(), name))
                .toList();
    }

    /** The values that there are figures of. */
    private static final class Values implements FunnelAnswer.Visitor<List<Slice>> {

        @Override
        public List<Slice> report(FunnelReport report) {
            return report.rows().stream().map(FunnelReport.Row::slice).toList();
        }

        @Override
        public List<Slice> stillCounting(FunnelAnswer.StillCounting counting) {
            return List.of();
        }
    }
}
