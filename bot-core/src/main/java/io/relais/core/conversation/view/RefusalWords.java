package io.relais.core.conversation.view;

import io.relais.core.conversation.People;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.Refusal;
import io.relais.core.qualification.Gap;
import java.util.stream.Collectors;

/** A refusal in words: why, and what can be done instead. */
public record RefusalWords(Wording words, People people, Lead lead) implements Refusal.Visitor<String> {

    @Override
    public String alreadyDecided(Refusal.AlreadyDecided refusal) {
        return words.say(
                "refusal.decided",
                lead.facts().title(),
                words.name(refusal.stage()),
                people.name(refusal.by()),
                words.moment(refusal.at()));
    }

    @Override
    public String notYours(Refusal.NotYours refusal) {
        String owner = refusal.owner();
        return owner == null
                ? words.say("refusal.nobodys", lead.id())
                : words.say("refusal.notYours", lead.facts().title(), people.name(owner));
    }

    @Override
    public String wrongStage(Refusal.WrongStage refusal) {
        return words.say("refusal.stage." + refusal.stage().name(), lead.facts().title(), lead.id());
    }

    @Override
    public String contacted() {
        return words.say("refusal.contacted", lead.id());
    }

    @Override
    public String uncontacted() {
        return words.say("refusal.uncontacted", lead.id());
    }

    @Override
    public String tooFewAttempts(Refusal.TooFewAttempts refusal) {
        return words.say("refusal.attempts", refusal.made(), refusal.agreed(), lead.id());
    }

    @Override
    public String gated(Refusal.Gated refusal) {
        String gaps = refusal.gaps().stream().map(gap -> "• " + gap(words, gap)).collect(Collectors.joining("\n"));
        return words.say("refusal.gated", gaps, lead.id());
    }

    @Override
    public String moved() {
        return words.say("checklist.moved");
    }

    @Override
    public String unfit(Refusal.Unfit refusal) {
        return words.say("refusal.unfit." + refusal.what().name());
    }

    @Override
    public String nothingToUndo() {
        return words.say("refusal.nothingToUndo", lead.facts().title());
    }

    @Override
    public String tooLateToUndo(Refusal.TooLateToUndo refusal) {
        return words.say("refusal.tooLateToUndo", words.moment(refusal.decidedAt()), refusal.minutes());
    }

    @Override
    public String forMarketing() {
        return words.say("refusal.forMarketing", lead.id());
    }

    @Override
    public String nothingToAnswer(Refusal.NothingToAnswer refusal) {
        return words.say("refusal.nothingToAnswer", lead.facts().title(), words.name(refusal.stage()));
    }

    @Override
    public String alreadyAnswered(Refusal.AlreadyAnswered refusal) {
        return words.say(
                "refusal.alreadyAnswered",
                lead.facts().title(),
                people.name(refusal.by()),
                words.moment(refusal.at()),
                lead.id());
    }

    @Override
    public String disagreedBefore() {
        return words.say("refusal.disagreedBefore", lead.facts().title(), lead.id());
    }

    @Override
    public String onlyRejectedGoesBack(Refusal.OnlyRejectedGoesBack refusal) {
        return words.say("refusal.onlyRejectedGoesBack", lead.facts().title(), words.name(refusal.stage()), lead.id());
    }

    @Override
    public String nothingAsked() {
        return words.say("refusal.nothingAsked", lead.facts().title(), lead.id());
    }

    @Override
    public String askedOf(Refusal.AskedOf refusal) {
        return words.say("refusal.askedOf", people.name(refusal.rep()));
    }

    @Override
    public String nothingToConfirm() {
        return words.say("refusal.nothingToConfirm", lead.facts().title());
    }

    /** What is missing before a gate opens: which rule, and which answer. */
    public static String gap(Wording words, Gap gap) {
        return gap.accept(new Gap.Visitor<>() {
            @Override
            public String weakEvidence(Gap.WeakEvidence weak) {
                return words.say(
                        "gap.weak", words.of(weak.item().name()), words.name(weak.needed()), words.name(weak.actual()));
            }

            @Override
            public String tooFewKnown(Gap.TooFewKnown few) {
                return words.say("gap.few", few.needed(), few.items(), few.known());
            }

            @Override
            public String amountMissing(Gap.AmountMissing missing) {
                return words.say("gap.amount");
            }
        });
    }
}
