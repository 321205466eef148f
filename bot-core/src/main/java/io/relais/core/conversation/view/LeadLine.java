package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element.Prose;
import io.relais.core.chat.Element.Row;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;

/** A lead in one line: for the channel that everybody reads, without any person in it; and as an entry of a list. */
public final class LeadLine {

    private LeadLine() {}

    /** The channel's one line: company, grade, stage and deadline, no name, e-mail or phone. */
    public static Card card(Lead lead, Wording words) {
        LeadWords say = new LeadWords(words, lead);
        String deadline = say.deadline();
        String state = words.say("line." + lead.stage().name());
        String text = words.say("line", say.heading(), state, lead.id());
        return Card.of(new Prose(deadline == null ? text : text + " " + deadline));
    }

    /** An entry of a list, with a button that shows the card. */
    public static Row row(Lead lead, Wording words) {
        LeadWords say = new LeadWords(words, lead);
        String deadline = say.deadline();
        String detail = words.say("row", lead.id(), words.name(lead.stage()), say.contact());
        Button open = Actions.button(Actions.CARD, lead.id().toString(), words.say("button.card"));
        return new Row(say.heading(), deadline == null ? detail : detail + "\n" + deadline, open);
    }
}
