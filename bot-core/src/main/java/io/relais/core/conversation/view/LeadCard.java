package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Card.Viewing;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fact;
import io.relais.core.chat.Element.Facts;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.conversation.People;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Qualification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The card of a lead: company and grade first, then the deadline, why now, what is not known, and who can act. Drawn
 * anew from the lead each time, so an old card never says something else than the record.
 */
public final class LeadCard {

    private static final int MOST_CONTACTS = 3;

    private final People people;
    private final LeadPolicy policy;

    /** Cards for this team. */
    public LeadCard(People people, LeadPolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    /** The card for somebody, as of that time; {@code because} says why they get it, or is null. */
    public Card draw(Lead lead, Wording words, Instant now, @Nullable String because) {
        LeadWords say = new LeadWords(words, lead);
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(say.heading()));
        elements.add(facts(lead, say));
        addLines(elements, words.say("card.whyNow"), say.whyNow());
        addLines(elements, words.say("card.notKnown"), notKnown(lead, words));
        addLines(elements, words.say("card.contacts"), contacts(lead, words));
        addLines(elements, words.say("card.checklist"), checklist(lead, words));
        addLines(elements, words.say("card.outcome"), outcome(lead, words));
        addLines(elements, words.say("feedback.said"), remarks(lead, words));
        elements.add(new Fine(whoCanAct(lead, words)));
        if (because != null) {
            elements.add(new Fine(because));
        }
        elements.add(new LeadControls(lead, words, policy).at(now));
        return new Card(elements);
    }

    /**
     * The same for somebody who asks for it, and is not told when it changes: a chat that can do so brings it up to date
     * whenever they look at it again.
     */
    public Card asked(Lead lead, Wording words, Instant now, @Nullable String because) {
        String open = words.say("button.card");
        return draw(lead, words, now, because)
                .viewedBy(new Viewing(Actions.CARD, lead.id().toString(), open));
    }

    private static Facts facts(Lead lead, LeadWords say) {
        Wording words = say.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.stage"), words.name(lead.stage())));
        String deadline = say.deadline();
        if (deadline != null) {
            facts.add(new Fact(words.say("fact.deadline"), deadline));
        }
        facts.add(new Fact(words.say("fact.contact"), say.contact()));
        facts.add(new Fact(words.say("fact.reach"), say.reach()));
        facts.add(new Fact(words.say("fact.company"), say.company()));
        facts.add(new Fact(words.say("fact.stake"), say.stake()));
        facts.add(new Fact(words.say("fact.source"), say.source()));
        facts.add(new Fact(words.say("fact.number"), lead.id().toString()));
        return new Facts(facts);
    }

    private static void addLines(List<Element> elements, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            elements.add(new Lines(label, lines));
        }
    }

    private List<String> notKnown(Lead lead, Wording words) {
        List<String> unknown = new ArrayList<>();
        lead.score()
                .unknown()
                .forEach(key -> unknown.add(words.of(policy.scoring().unknownLabel(key))));
        if (lead.facts().contact().phone() == null) {
            unknown.add(words.say("unknown.phone"));
        }
        if (lead.facts().deal().amount() == null) {
            unknown.add(words.say("unknown.amount"));
        }
        return unknown.isEmpty() ? List.of() : List.of(String.join(", ", unknown));
    }

    private List<String> contacts(Lead lead, Wording words) {
        List<ContactAttempt> all = lead.progress().contacts();
        return all.subList(Math.max(0, all.size() - MOST_CONTACTS), all.size()).stream()
                .map(attempt -> words.say(
                        "card.contact",
                        words.moment(attempt.at()),
                        words.name(attempt.way()),
                        words.name(attempt.result()),
                        people.name(attempt.by()),
                        attempt.note().isEmpty() ? "" : ": " + attempt.note()))
                .toList();
    }

    private List<String> checklist(Lead lead, Wording words) {
        if (lead.stage() != LeadStage.ACCEPTED && lead.stage() != LeadStage.SQL) {
            return List.of();
        }
        Checklist checklist = Checklist.of(lead, policy.frameworks());
        List<String> lines = new ArrayList<>();
        int known = checklist.card().known(checklist.framework()).size();
        int items = checklist.framework().items().size();
        int score = checklist.card().score(checklist.framework());
        lines.add(
                words.say("card.checklist.state", words.of(checklist.framework().name()), known, items, score));
        if (checklist.why() != null) {
            lines.add(words.of(checklist.why()));
        }
        return lines;
    }

    private static List<String> outcome(Lead lead, Wording words) {
        List<String> lines = new ArrayList<>(
                new OutcomeWords(words, lead.stage(), lead.progress().outcome()).lines());
        Qualification found = lead.progress().qualification();
        if (lead.stage() == LeadStage.SQL && found != null) {
            lines.add(words.money(found.amount(), found.currency()));
            lines.add(words.say("card.nextStep", found.nextStep(), words.day(found.nextStepOn())));
        }
        return lines;
    }

    private List<String> remarks(Lead lead, Wording words) {
        Feedback item = lead.feedback();
        Voices voices = new Voices(words, lead, people);
        return item == null
                ? List.of()
                : Stream.concat(item.earlier().stream(), item.remarks().stream())
                        .map(voices::remark)
                        .toList();
    }

    private String whoCanAct(Lead lead, Wording words) {
        String owner = lead.owner() == null ? words.say("card.nobody") : people.name(lead.owner());
        return words.say("card.act." + lead.stage().name(), owner);
    }
}
