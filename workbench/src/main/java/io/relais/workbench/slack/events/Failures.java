package io.relais.workbench.slack.events;

import io.relais.workbench.slack.blocks.Problem;
import io.relais.workbench.slack.events.BotAnswer.Outcome;
import io.relais.workbench.slack.state.Notices;
import io.relais.workbench.slack.state.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Slack tells a person when the bot did not take what they did. */
@Component
final class Failures {
    private final Notices notices;

    Failures(Notices notices) {
        this.notices = notices;
    }

    void command(Person person, String command, Outcome outcome) {
        notices.tell(person.id(), command + " failed with the error \"" + code(outcome) + "\"");
    }

    void badReply(Person person, String command, String why) {
        notices.tell(person.id(), command + " failed with the error \"invalid_command_response\" (" + why + ")");
    }

    void interaction(Person person, Outcome outcome) {
        notices.tell(person.id(), "This app responded with an error: " + code(outcome));
    }

    void view(Person person, String why) {
        notices.tell(person.id(), "We had some trouble connecting. Try again? (" + why + ")");
    }

    void options(Person person, List<Problem> problems) {
        String why = problems.isEmpty() ? "" : " (" + problems.get(0).toMessage() + ")";
        notices.tell(person.id(), "Error loading options" + why);
    }

    static String code(Outcome outcome) {
        return switch (outcome) {
            case ACKNOWLEDGED -> "none";
            case REFUSED -> "dispatch_failed";
            case TIMED_OUT -> "operation_timeout";
            case UNREACHABLE -> "dispatch_failed";
            case NOT_SENT -> "slack_is_away";
        };
    }
}
