package io.relais.core.lead;

import io.relais.core.i18n.Localized;
import io.relais.core.qualification.Depth;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.qualification.Scorecard;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of a lead: as far as it was filled in, or prefilled with what is known in the framework that the stake
 * asks for.
 *
 * @param framework the framework in use
 * @param card the answers
 * @param why why this framework, or null where a person chose it or it was begun already
 */
public record Checklist(
        Framework framework, Scorecard card, @Nullable Localized why) {

    /** The checklist of this lead. */
    public static Checklist of(Lead lead, Frameworks frameworks) {
        Scorecard begun = lead.progress().checklist();
        Framework inUse = begun == null ? null : frameworks.byId(begun.framework());
        if (begun != null && inUse != null) {
            return new Checklist(inUse, begun, null);
        }
        Deal deal = lead.facts().deal();
        Depth depth = frameworks.policy().choose(deal.amount(), deal.cycleMonths());
        Framework chosen = Objects.requireNonNull(frameworks.byId(depth.framework()), depth.framework());
        Scorecard blank = Scorecard.prefilled(chosen, facts(lead.facts()));
        return new Checklist(chosen, begun == null ? blank : moved(lead, begun, chosen), depth.reason());
    }

    /** The same answers in another framework, as far as it asks the same; what is known fills the rest. */
    public static Scorecard moved(Lead lead, Scorecard from, Framework to) {
        Scorecard card = Scorecard.prefilled(to, facts(lead.facts()));
        for (var answer : from.answers()) {
            boolean asked = to.items().stream().anyMatch(item -> item.id().equals(answer.item()));
            card = asked ? card.with(answer) : card;
        }
        return card;
    }

    /** What is known, by the path that a framework's {@code prefill} names it with. */
    static Map<String, String> facts(LeadFacts facts) {
        Map<String, String> known = new LinkedHashMap<>();
        put(
                known,
                "contact.role",
                facts.contact().role() == null ? null : facts.contact().role().code());
        put(known, "contact.jobTitle", facts.contact().jobTitle());
        put(known, "company.employees", facts.company().employees());
        put(known, "company.sector", facts.company().sector());
        put(known, "company.revenue", plain(facts.company().revenue()));
        put(known, "deal.amount", amount(facts.deal()));
        put(known, "deal.cycleMonths", facts.deal().cycleMonths());
        return known;
    }

    private static @Nullable String amount(Deal deal) {
        String amount = plain(deal.amount());
        return amount == null || deal.currency() == null ? amount : amount + " " + deal.currency();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void put(Map<String, String> known, String path, @Nullable Object value) {
        if (value != null) {
            known.put(path, value.toString());
        }
    }
}
