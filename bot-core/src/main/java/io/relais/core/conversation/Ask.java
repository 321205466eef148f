package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.view.Forms;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadId;
import io.relais.core.routing.TeamRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team asks for something.
 *
 * @param argument what was typed behind the word, or what the button carries
 */
public record Ask(Person person, Origin origin, String argument, Way way) {

    private static final Pattern LEAD = Pattern.compile("#?(\\d{1,18})(?=[\\s/]|$)\\s*(.*)", Pattern.DOTALL);

    /** How it was asked. */
    public enum Way {
        TYPED,
        ON_CARD,
        IN_FORM
    }

    /** How the person is spoken to. */
    public Wording words() {
        return person.words();
    }

    /** The person as one who acts on leads. */
    public Actor actor() {
        return person.actor();
    }

    /** The person as one who acts on leads in that role, where they have it. */
    public Actor actorAs(TeamRole role) {
        return person.actorAs(role);
    }

    /** When it was asked. */
    public Instant at() {
        return origin.at();
    }

    /** The day on which it was asked, where the person is. */
    public LocalDate today() {
        return at().atZone(words().zone()).toLocalDate();
    }

    /** The number of the lead that it is about, or null where the argument does not start with one. */
    public @Nullable LeadId lead() {
        Matcher matcher = LEAD.matcher(argument.strip());
        if (!matcher.matches()) {
            return null;
        }
        long number = Long.parseLong(matcher.group(1));
        return number == 0 ? null : new LeadId(number);
    }

    /** The same, about that lead. */
    public Ask about(LeadId lead) {
        return new Ask(person, origin, lead.toString(), way);
    }

    /** What follows the number of the lead. */
    public String rest() {
        Matcher matcher = LEAD.matcher(argument.strip());
        return matcher.matches() ? matcher.group(2).strip() : argument.strip();
    }

    /** The card, in place of the one that the button is on where there is one. */
    public Reply becomes(Card card) {
        return switch (way) {
            case TYPED -> new Reply.Show(card);
            case ON_CARD -> new Reply.Update(card);
            case IN_FORM -> new Reply.Open(Forms.last(words(), card));
        };
    }

    /** The card, beside whatever there is. */
    public Reply shows(Card card) {
        return way == Way.IN_FORM ? new Reply.Open(Forms.last(words(), card)) : new Reply.Show(card);
    }

    /** A few words, beside whatever there is. */
    public Reply says(String words) {
        return new Reply.Say(words);
    }
}
