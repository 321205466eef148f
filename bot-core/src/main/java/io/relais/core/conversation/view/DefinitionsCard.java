package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.qualification.AmountRule;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Item;
import io.relais.core.scoring.BandRules;
import io.relais.core.scoring.ScoringDefinition;
import java.util.ArrayList;
import java.util.List;

/** The definitions in force: what an MQL is, what an SQL needs, and the clocks. */
public final class DefinitionsCard {

    private DefinitionsCard() {}

    /** The definitions of this policy. */
    public static Card draw(LeadPolicy policy, Wording words) {
        ScoringDefinition scoring = policy.scoring().definition();
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("define.title")));
        elements.add(new Lines(words.say("define.mql"), mql(scoring.bands(), words)));
        elements.add(new Prose(words.say("define.accepted")));
        for (Framework framework : policy.frameworks().all()) {
            elements.add(new Lines(words.say("define.sql", words.of(framework.name())), gate(framework, words)));
        }
        elements.add(new Lines(words.say("define.clocks"), clocks(policy, words)));
        elements.add(new Fine(words.say("define.version", scoring.version())));
        return new Card(elements);
    }

    private static List<String> mql(BandRules bands, Wording words) {
        return List.of(
                entry("define.band.MQL", bands.mql(), words),
                entry("define.band.FAST_TRACK", bands.fastTrack(), words),
                entry("define.band.NEAR", bands.near(), words));
    }

    private static String entry(String key, BandRules.Entry entry, Wording words) {
        return words.say(key, entry.grade().name(), entry.engagement(), entry.significant());
    }

    private static List<String> gate(Framework framework, Wording words) {
        List<String> lines = new ArrayList<>();
        for (Item item : framework.items()) {
            Evidence needed = framework.gate().atLeast().get(item.id());
            if (needed != null) {
                lines.add(words.say("define.gate.item", words.of(item.name()), words.name(needed)));
            }
        }
        lines.add(words.say(
                "define.gate.known",
                framework.gate().knownAtLeast(),
                framework.items().size()));
        if (framework.gate().amount() == AmountRule.REQUIRED) {
            lines.add(words.say("define.gate.amount"));
        }
        return lines;
    }

    private static List<String> clocks(LeadPolicy policy, Wording words) {
        return List.of(
                words.say("define.clock.accept", policy.sla().accept().toHours()),
                words.say("define.clock.attempt", policy.sla().firstAttempt().toHours()),
                words.say("define.clock.unreachable", policy.sla().attemptsBeforeUnreachable()),
                words.say("define.clock.undo", policy.sla().undo().toMinutes()),
                words.say("define.clock.feedback", policy.sla().feedbackDays()));
    }
}
