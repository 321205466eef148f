package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.view.Questioned;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.reasons.Doubt;
import io.relais.core.reasons.Doubts;
import io.relais.core.reasons.Given;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Answers to a lead that was given up: what is recorded, and one question where the reason makes one ask. */
record GivenUp(Desk desk) {

    Reply answer(Ask ask, Lead lead, String what, ActionId... next) {
        List<Doubt> doubts = new Doubts(desk.rules().policy().scoring())
                .about(lead, earlier(lead, ask.actor().id()));
        return ask.shows(Questioned.recorded(ask, lead, what, doubts, next));
    }

    /** The reasons that the person gave before, the latest first. */
    private List<Given> earlier(Lead lead, String person) {
        FeedbackFilter theirs = new FeedbackFilter(EnumSet.allOf(State.class), person);
        return desk.store().told(theirs, Doubts.LOOKED_AT).stream()
                .filter(other -> !other.id().equals(lead.id()))
                .map(Given::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
