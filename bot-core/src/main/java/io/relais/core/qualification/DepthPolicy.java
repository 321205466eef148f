package io.relais.core.qualification;

import io.relais.core.i18n.Language;
import io.relais.core.i18n.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how deep to qualify by what is at stake: amount times months of cycle. The deeper the stake, the deeper the
 * framework.
 *
 * @param amountUnknown the choice while nobody knows the amount
 * @param assumedMonths the length of cycle taken while nobody knows it, 1 or more
 * @param steps by rising stake; the last one reached counts
 */
public record DepthPolicy(Depth amountUnknown, int assumedMonths, List<Step> steps) {

    public DepthPolicy {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || assumedMonths < 1) {
            throw new IllegalArgumentException("a policy needs a step, and a cycle of a month at least");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).stake().compareTo(steps.get(i).stake()) >= 0) {
                throw new IllegalArgumentException("the stakes of a policy rise");
            }
        }
    }

    /**
     * The framework from a stake upwards.
     *
     * @param stake amount times months, 0 or more
     * @param reason may say <code>{amount}</code> and <code>{months}</code>
     */
    public record Step(BigDecimal stake, String framework, Localized reason) {}

    /** The framework for a deal of that amount and length of cycle, either of which may be unknown. */
    public Depth choose(@Nullable BigDecimal amount, @Nullable Integer cycleMonths) {
        if (amount == null) {
            return amountUnknown;
        }
        int months = cycleMonths == null ? assumedMonths : Math.max(1, cycleMonths);
        BigDecimal stake = amount.multiply(BigDecimal.valueOf(months));
        Step chosen = steps.get(0);
        for (Step step : steps) {
            chosen = step.stake().compareTo(stake) <= 0 ? step : chosen;
        }
        Localized cycle = cycleMonths == null ? assumed(months) : known(months);
        return new Depth(chosen.framework(), spell(chosen.reason(), amount, cycle));
    }

    private static Localized known(int months) {
        return new Localized(months == 1 ? "1 month" : months + " months", months + " mois");
    }

    private static Localized assumed(int months) {
        Localized known = known(months);
        return new Localized(known.en() + " (assumed)", known.fr() + " (par hypothèse)");
    }

    private static Localized spell(Localized reason, BigDecimal amount, Localized cycle) {
        return new Localized(
                fill(reason, Language.EN, grouped(amount, Locale.ENGLISH), cycle),
                fill(reason, Language.FR, grouped(amount, Locale.FRENCH), cycle));
    }

    private static String fill(Localized reason, Language language, String amount, Localized cycle) {
        return reason.in(language).replace("{amount}", amount).replace("{months}", cycle.in(language));
    }

    private static String grouped(BigDecimal amount, Locale locale) {
        return String.format(locale, "%,.0f", amount);
    }
}
