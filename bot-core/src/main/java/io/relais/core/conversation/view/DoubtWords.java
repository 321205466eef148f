package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.reasons.Doubt;

/** The one question that a doubt makes one ask; it says what it comes from, and blames nobody. */
record DoubtWords(Wording words) implements Doubt.Visitor<String> {

    @Override
    public String againstFacts(Doubt.AgainstFacts doubt) {
        return words.say("doubt.AGAINST_FACTS", words.of(doubt.known()));
    }

    @Override
    public String atOnce(Doubt.AtOnce doubt) {
        return words.count("doubt.AT_ONCE", doubt.after().toSeconds());
    }

    @Override
    public String alwaysTheSame(Doubt.AlwaysTheSame doubt) {
        return words.say("doubt.ALWAYS_THE_SAME", doubt.times());
    }

    @Override
    public String saysLittle(Doubt.SaysLittle doubt) {
        return words.say("doubt.SAYS_LITTLE", doubt.times(), doubt.of());
    }
}
