package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Share;
import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadStage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Why that was decided, each reason of all, the most frequent first; also where the lead was put to sleep since. */
record Reasons(String id, LeadStage decided) implements Figure {

    private static final Comparator<Map.Entry<Reason, Long>> MOST_FIRST =
            Map.Entry.<Reason, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    @Override
    public List<Reading> of(Tally tally) {
        Map<Reason, Long> reasons = tally.reasons(decided);
        long all = reasons.values().stream().mapToLong(Long::longValue).sum();
        return reasons.entrySet().stream()
                .sorted(MOST_FIRST)
                .<Reading>map(reason -> new Share(reason.getKey().name(), Rate.of(reason.getValue(), all)))
                .toList();
    }
}
