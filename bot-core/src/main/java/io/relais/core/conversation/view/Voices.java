package io.relais.core.conversation.view;

import io.relais.core.conversation.People;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Who decided and said what, as the readers may read it: somebody alone reads names; a channel reads sales and marketing,
 * and nothing of the contact.
 *
 * @param named the people whose names may be read, or null where many read it
 */
record Voices(Wording words, Lead lead, @Nullable People named) {

    String decider(String id) {
        return named == null ? words.say("side.sales") : named.name(id);
    }

    /** Who owes a detail. */
    String askedOf(String id) {
        return named == null ? words.say("feedback.ASKED.all") : words.say("feedback.ASKED", named.name(id));
    }

    /** A remark: who, when, what. Either side may take its own decision back. */
    String remark(Remark remark) {
        if (named == null && remark.kind() == Kind.TAKEN_BACK) {
            return words.say("remark.TAKEN_BACK.all", words.moment(remark.at()));
        }
        String side = remark.kind().ofMarketing() ? "side.marketing" : "side.sales";
        String who = named == null ? words.say(side) : named.name(remark.by());
        String said = words.say("remark." + remark.kind().name(), who, words.moment(remark.at()));
        return remark.words().isBlank() ? said : words.say("remark.words", said, quoted(remark.words()));
    }

    String quoted(String text) {
        return named == null ? new Discreet(lead.facts().contact()).of(text) : text;
    }
}
