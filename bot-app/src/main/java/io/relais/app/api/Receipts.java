package io.relais.app.api;

import io.relais.app.api.view.LeadView;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadRules;
import io.relais.core.scoring.Signal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the sender is told of a lead, and of the signals that came with it. */
@Component
final class Receipts {

    private final LeadView view;
    private final LeadRules rules;

    Receipts(LeadView view, LeadRules rules) {
        this.view = view;
        this.rules = rules;
    }

    /** The answer; it names the kinds of signals that are kept but count nothing, since a name is easily misspelt. */
    Answer of(Answer.Result result, Lead lead, List<Signal> sent) {
        Map<String, Object> receipt = view.receipt(lead, result.word());
        List<String> unscored = rules.policy().scoring().unscored(sent);
        if (!unscored.isEmpty()) {
            receipt.put("unscored", unscored);
        }
        return Answer.of(result, receipt);
    }
}
