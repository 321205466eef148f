package io.relais.workbench.slack.events;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Submissions;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Somebody submits a modal: {@code view_submission}. */
@Component
public final class Modals {
    private final BotLine line;
    private final ResponseActions actions;
    private final Submissions submissions;
    private final Changes changes;

    Modals(BotLine line, ResponseActions actions, Submissions submissions, Changes changes) {
        this.line = line;
        this.actions = actions;
        this.submissions = submissions;
        this.changes = changes;
    }

    /** Sends what was filled in, unless Slack's own checks find something first. */
    public void submit(Person person, OpenView view) {
        Map<String, String> unfilled = RequiredInputs.missing(view);
        if (!unfilled.isEmpty()) {
            submissions.refuse(view.id(), unfilled);
            return;
        }
        submissions.start(view.id());
        changes.announce();
        try {
            answered(person, view, line.send(submission(person, view)));
        } finally {
            submissions.end(view.id());
        }
    }

    private ObjectNode submission(Person person, OpenView view) {
        ObjectNode payload = line.payloads().interaction("view_submission", person);
        payload.put("trigger_id", line.payloads().trigger(person, view.id()));
        payload.set("view", view.toJson());
        payload.putArray("response_urls");
        return payload;
    }

    private void answered(Person person, OpenView view, BotAnswer answer) {
        if (!answer.acknowledged()) {
            line.failures().view(person, Failures.code(answer.outcome()));
            return;
        }
        try {
            actions.apply(view, answer.body().isBlank() ? Json.object() : answer.tree());
        } catch (SlackRefusal refused) {
            line.failures().view(person, refused.line());
        }
    }
}
