package io.relais.core.conversation.view;

import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.conversation.Ask;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Lead;
import io.relais.core.lead.Qualification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a lead becomes an opportunity with, as the fields of a form. */
public final class Opportunity {

    private static final int STEP = 500;
    private static final int CODE = 3;

    private Opportunity() {}

    /** The fields, with what is known already. */
    public static List<Field> fields(Wording words, Lead lead, String teamCurrency, Need need) {
        Deal deal = lead.facts().deal();
        String currency = deal.currency() == null ? teamCurrency : deal.currency();
        return List.of(
                new Field.Amount(Forms.about(words, "amount", need), deal.amount()),
                new Field.Text(Forms.about(words, "currency", need), Field.Size.LINE, CODE, currency),
                new Field.Text(Forms.about(words, "nextStep", need), Field.Size.LINE, STEP, null),
                new Field.Day(Forms.about(words, "nextStepOn", need), null));
    }

    /** What was filled in; null where something is to mend. */
    public static @Nullable Qualification read(Reading reading, Ask ask) {
        BigDecimal amount = reading.amount("amount");
        String currency = reading.needed("currency", CODE).toUpperCase(Locale.ROOT);
        String nextStep = reading.needed("nextStep", STEP);
        LocalDate nextStepOn = reading.neededDay("nextStepOn");
        if (!currency.isEmpty() && !isCurrency(currency)) {
            reading.wrong("currency", ask.words().say("mend.currency"));
        }
        if (nextStepOn != null && nextStepOn.isBefore(ask.today())) {
            reading.wrong("nextStepOn", ask.words().say("refusal.unfit.NEXT_STEP_IN_THE_PAST"));
        }
        return amount == null || nextStepOn == null ? null : new Qualification(amount, currency, nextStep, nextStepOn);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
