package io.relais.core.conversation.figures;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody may see: managers, marketers and ops all of them; a rep the team's, and of people their own. Asked
 * whenever figures are shown, whatever button led there.
 *
 * @param reader who looks; null where nobody knows
 */
public record Sight(@Nullable Member reader) {

    /** What anybody may see, for where many read. */
    public static final Sight SHARED = new Sight(null);

    /** Whether they see the figures of each person. */
    public boolean all() {
        return reader != null
                && (reader.has(TeamRole.MANAGER) || reader.has(TeamRole.MARKETER) || reader.has(TeamRole.OPS));
    }

    /** Whether that may be answered to them. */
    public boolean may(FunnelQuery query) {
        Slice only = query.only();
        return all() || only == null || isTheirs(only);
    }

    /** The answer without the lines of others. */
    public FunnelReport shown(FunnelReport report) {
        return all()
                ? report
                : new FunnelReport(
                        report.query(),
                        report.total(),
                        report.before(),
                        report.rows().stream().filter(this::isTheirs).toList(),
                        report.versions());
    }

    /** Whether a line was left out of what they are shown by that. */
    public boolean hidesRowsOf(FunnelQuery query) {
        return !all() && query.by() == Dimension.REP;
    }

    private boolean isTheirs(Row row) {
        return isTheirs(row.slice());
    }

    private boolean isTheirs(Slice slice) {
        return slice.dimension() != Dimension.REP
                || (reader != null && slice.value().equals(reader.id()));
    }
}
