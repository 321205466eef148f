package io.relais.core.reasons;

import io.relais.core.i18n.Localized;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.scoring.ScoringRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what makes it worth asking whether a reason is right. */
public final class Doubts {

    /** Nobody has read a lead in less. */
    public static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** How many of a person's latest decisions are looked at. */
    public static final int LOOKED_AT = 10;

    private static final int IN_A_ROW = 8;
    private static final int OFTEN = 5;

    private final Contradiction contradiction;

    /** By these definitions. */
    public Doubts(ScoringRules rules) {
        this.contradiction = new Contradiction(rules);
    }

    /**
     * What there is about the latest decision on a lead, the most telling first; nothing where it gave no lead up.
     *
     * @param earlier the reasons of the same person's decisions before, the latest first
     */
    public List<Doubt> about(Lead lead, List<Given> earlier) {
        List<Doubt> doubts = new ArrayList<>();
        Given given = Given.of(lead);
        Feedback item = lead.feedback();
        if (given == null || item == null) {
            return doubts;
        }
        Localized known = contradiction.of(lead, given, item.at());
        if (known != null) {
            doubts.add(new Doubt.AgainstFacts(known));
        }
        Duration after = after(lead, item);
        if (after != null && after.compareTo(AT_ONCE) < 0) {
            doubts.add(new Doubt.AtOnce(after));
        }
        addHabits(doubts, given, earlier);
        return doubts;
    }

    private static void addHabits(List<Doubt> doubts, Given given, List<Given> earlier) {
        List<Given> latest = new ArrayList<>(List.of(given));
        latest.addAll(earlier.subList(0, Math.min(earlier.size(), LOOKED_AT - 1)));
        int same = 0;
        while (same < latest.size() && latest.get(same).equals(given)) {
            same++;
        }
        if (same >= IN_A_ROW) {
            doubts.add(new Doubt.AlwaysTheSame(same));
        }
        int little = (int) latest.stream().filter(Given::saysLittle).count();
        if (given.saysLittle() && little >= OFTEN) {
            doubts.add(new Doubt.SaysLittle(little, latest.size()));
        }
    }

    /** How long the lead could be seen before the decision; null where that is not known any more. */
    private static @Nullable Duration after(Lead lead, Feedback item) {
        Lead.LastDecision last = lead.last();
        return last == null || !last.at().equals(item.at())
                ? null
                : Duration.between(last.before().standing().since(), last.at());
    }
}
