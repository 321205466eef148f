package io.relais.app.exchange;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * All leads of a record, the latest first. They are read some at a time, each time to the end before any is written: whoever
 * reads slowly keeps nothing open at the store. What comes in meanwhile is left out.
 */
public final class LeadPages {

    private static final int AT_ONCE = 100;

    private final LeadStore leads;
    private final LeadFilter wanted;
    private List<Lead> page;

    private LeadPages(LeadStore leads, LeadFilter wanted) {
        this.leads = leads;
        this.wanted = wanted;
        this.page = leads.page(wanted, AT_ONCE);
    }

    /**
     * Reads the first of them.
     *
     * @throws io.relais.core.port.StoreUnavailable where the store does not answer
     */
    public static LeadPages of(LeadStore leads, LeadFilter wanted) {
        return new LeadPages(leads, wanted);
    }

    /** The highest number; 0 where there is no lead. */
    public long last() {
        return page.isEmpty() ? 0 : page.get(0).id().number();
    }

    /**
     * Writes all of them.
     *
     * @param below is told, now and then, which number they were written down to
     * @return how many there were
     * @throws io.relais.core.port.StoreUnavailable where the store does not answer any more: some are missing
     */
    public long writeTo(LeadWriter out, LongConsumer below) throws IOException {
        long count = 0;
        while (!page.isEmpty()) {
            for (Lead lead : page) {
                out.add(lead);
            }
            out.flush();
            count += page.size();
            LeadId lowest = page.get(page.size() - 1).id();
            below.accept(lowest.number());
            page = page.size() < AT_ONCE ? List.of() : after(lowest);
        }
        out.flush();
        return count;
    }

    private List<Lead> after(LeadId lowest) {
        return leads.page(new LeadFilter(wanted.stage(), wanted.owner(), lowest), AT_ONCE);
    }
}
