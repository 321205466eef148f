package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.NaiveFunnel;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.Window;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RandomLeads;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks a record of figures, and a naive count of its leads, the same questions. */
public record Agreement(Stores stores, RandomLeads leads, ZoneId zone) {

    /** Fails where they answer differently, whatever is asked. */
    public void holds() {
        NaiveFunnel naive = naive();
        for (Window window : windows()) {
            for (Slice only : onlys()) {
                agree(naive, window, only);
            }
        }
    }

    /** Fails where they answer differently when all leads, and those of one rep, are asked about. */
    public void holdsInBrief() {
        NaiveFunnel naive = naive();
        agree(naive, windows().get(0), null);
        agree(naive, windows().get(1), onlys().get(1));
    }

    private void agree(NaiveFunnel naive, Window window, @Nullable Slice only) {
        assertThat(total(window, only)).as("%s of %s", window, only).isEqualTo(naive.total(window, only));
        for (Dimension by : Dimension.values()) {
            if (only == null || FunnelQuery.counted(by, only.dimension())) {
                assertThat(rows(window, by, only))
                        .as("%s by %s of %s", window, by, only)
                        .isEqualTo(naive.rows(window, by, only));
            }
        }
    }

    private NaiveFunnel naive() {
        NaiveFunnel naive = new NaiveFunnel(leads.now(), zone);
        for (LeadId id : leads.leads()) {
            naive.add(
                    Objects.requireNonNull(stores.leads().find(id)),
                    stores.leads().history(id));
        }
        return naive;
    }

    private List<Window> windows() {
        LocalDate today = LocalDate.ofInstant(leads.now(), zone);
        return List.of(new Window(today.minusYears(2), today), new Window(today.minusDays(45), today.minusDays(10)));
    }

    private List<@Nullable Slice> onlys() {
        Window all = windows().get(0);
        List<@Nullable Slice> onlys = new ArrayList<>();
        onlys.add(null);
        for (Dimension by : List.of(Dimension.REP, Dimension.SOURCE, Dimension.CAMPAIGN)) {
            rows(all, by, null).keySet().stream().skip(1).limit(1).forEach(onlys::add);
        }
        return onlys;
    }

    private long served() {
        return Objects.requireNonNull(stores.funnel().state().served()).number();
    }

    private Tally total(Window window, @Nullable Slice only) {
        return stores.funnel().total(served(), window.spans(), only);
    }

    private Map<Slice, Tally> rows(Window window, Dimension by, @Nullable Slice only) {
        Map<Slice, Tally> rows = new TreeMap<>();
        for (Row row : stores.funnel().rows(served(), window.spans(), by, only)) {
            rows.put(row.slice(), row.tally());
        }
        return rows;
    }
}
