package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.qualification.Answer;

/** An answer as somebody reads it: one that was filled in from a fact is written as the card writes that fact. */
public record PrefilledWords(Wording words, Lead lead) {

    /** The answer's text, in the reader's language. */
    public String shown(Answer answer) {
        String origin = answer.origin();
        if (origin == null) {
            return answer.text();
        }
        LeadWords say = new LeadWords(words, lead);
        return switch (origin) {
            case "contact.role", "contact.jobTitle" -> say.contact();
            case "company.employees", "company.sector" -> say.company();
            case "deal.amount", "deal.cycleMonths" -> say.stake();
            default -> answer.text();
        };
    }
}
