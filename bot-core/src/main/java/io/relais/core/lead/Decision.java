package io.relais.core.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What comes of a command. */
public sealed interface Decision {

    /** One function for each variant. */
    <R> R fold(Function<Made, R> made, Function<Unchanged, R> unchanged, Function<Refused, R> refused);

    /**
     * It happened.
     *
     * @param lead as it stands now, not saved yet
     * @param events what happened, in order
     * @param notices who must be told
     */
    record Made(Lead lead, List<LeadEvent> events, List<Notice> notices) implements Decision {
        /** Copies the lists. */
        public Made {
            events = List.copyOf(events);
            notices = List.copyOf(notices);
        }

        /** One event on a lead, and who must be told of it. */
        static Made of(Lead lead, LeadEvent event, Notice... notices) {
            return new Made(event.applyTo(lead), List.of(event), List.of(notices));
        }

        /** This and then that, as one; that was decided on this one's lead. */
        public Made then(Made next) {
            List<LeadEvent> allEvents = new ArrayList<>(events);
            allEvents.addAll(next.events);
            List<Notice> allNotices = new ArrayList<>(notices);
            next.notices.stream().filter(notice -> !allNotices.contains(notice)).forEach(allNotices::add);
            return new Made(next.lead, allEvents, allNotices);
        }

        /** The same, and nobody is told of it anew: what was posted before is brought up to date. */
        public Made untold() {
            return new Made(
                    lead,
                    events,
                    notices.stream().filter(Notice.Refresh.class::isInstance).toList());
        }

        @Override
        public <R> R fold(Function<Made, R> made, Function<Unchanged, R> unchanged, Function<Refused, R> refused) {
            return made.apply(this);
        }
    }

    /** It is so already: the same decision again. */
    record Unchanged(Lead lead) implements Decision {
        @Override
        public <R> R fold(Function<Made, R> made, Function<Unchanged, R> unchanged, Function<Refused, R> refused) {
            return unchanged.apply(this);
        }
    }

    /** It can't be done. */
    record Refused(Lead lead, Refusal refusal) implements Decision {
        @Override
        public <R> R fold(Function<Made, R> made, Function<Unchanged, R> unchanged, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
