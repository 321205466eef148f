package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.FeedbackList;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody owes an answer to, and what was answered; a manager sees all of it. */
public record ListFeedback(LeadStore store) implements Verb {

    /** More than a list shows: it says how many more there are. */
    private static final int MOST = 50;

    @Override
    public ActionId action() {
        return Actions.FEEDBACKS;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.BOTH_SIDES;
    }

    @Override
    public Reply asked(Ask ask) {
        Member reader = ask.person().member();
        boolean all = reader.has(TeamRole.MANAGER);
        List<Part> parts = new ArrayList<>();
        if (all || reader.has(TeamRole.MARKETER)) {
            parts.add(new Part("feedback.owed", store.owed(MOST)));
        }
        if (all || reader.has(TeamRole.REP)) {
            String whose = all ? null : reader.id();
            parts.add(told(all ? "feedback.asked.all" : "feedback.asked", whose, State.ASKED));
            parts.add(told(all ? "feedback.answered.all" : "feedback.answered", whose, State.FIXED, State.DISAGREED));
        }
        if (all || reader.has(TeamRole.MARKETER)) {
            parts.add(told("feedback.told", null, State.TOLD));
        }
        return ask.shows(new FeedbackList(ask.words(), ask.at()).draw(parts, store.tallies(sources(parts))));
    }

    private Part told(String key, @Nullable String by, State... states) {
        return new Part(key, store.told(new FeedbackFilter(Set.of(states), by), MOST));
    }

    private static Set<String> sources(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.leads().stream())
                .map(Lead::facts)
                .map(facts -> facts.provenance().source())
                .collect(Collectors.toSet());
    }
}
