package io.relais.workbench.slack.events;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.ViewDefinition;
import io.relais.workbench.slack.events.Delivery.Kind;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Submissions;
import io.relais.workbench.slack.state.Views;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody submits or closes a modal: {@code view_submission}, {@code view_closed}. */
@Component
public final class Modals {
    private final Courier courier;
    private final Payloads payloads;
    private final Failures failures;
    private final Views views;
    private final Submissions submissions;
    private final Changes changes;

    Modals(
            Courier courier,
            Payloads payloads,
            Failures failures,
            Views views,
            Submissions submissions,
            Changes changes) {
        this.courier = courier;
        this.payloads = payloads;
        this.failures = failures;
        this.views = views;
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
            ObjectNode payload = payloads.interaction("view_submission", person);
            payload.put("trigger_id", payloads.trigger(person, view.id()));
            payload.set("view", view.toJson());
            payload.putArray("response_urls");
            answered(person, view, courier.deliver(Delivery.first(Kind.INTERACTION, "view_submission", payload)));
        } finally {
            submissions.end(view.id());
        }
    }

    private void answered(Person person, OpenView view, BotAnswer answer) {
        if (!answer.acknowledged()) {
            failures.view(person, Failures.code(answer.outcome()));
            return;
        }
        try {
            respond(person, view, answer.body().isBlank() ? Json.object() : answer.tree());
        } catch (SlackRefusal refused) {
            failures.view(person, refused.line());
        }
    }

    private void respond(Person person, OpenView view, JsonNode response) {
        String action = Json.text(response, "response_action");
        switch (action) {
            case "" -> requireEmpty(response, view);
            case "clear" -> views.closeAll(person.id());
            case "errors" -> submissions.refuse(view.id(), errors(view, response.path("errors")));
            case "update" -> views.update(view, ViewDefinition.read(response.path("view"), "modal"));
            case "push" -> push(person, response);
            default -> throw new SlackRefusal("invalid_response_action", List.of(action));
        }
    }

    private void requireEmpty(JsonNode response, OpenView view) {
        if (!response.isObject() || !response.isEmpty()) {
            throw new SlackRefusal("invalid_response", List.of("an empty body, or a response_action"));
        }
        views.close(view);
    }

    private void push(Person person, JsonNode response) {
        ObjectNode definition = ViewDefinition.read(response.path("view"), "modal");
        if (views.stack(person.id()).size() >= Views.MAX_STACK) {
            throw new SlackRefusal("push_limit_reached");
        }
        views.push(person.id(), definition);
    }

    private static Map<String, String> errors(OpenView view, JsonNode errors) {
        Map<String, String> byBlock = new TreeMap<>();
        errors.properties()
                .forEach(error -> byBlock.put(error.getKey(), error.getValue().stringValue("")));
        if (byBlock.isEmpty() || byBlock.containsValue("")) {
            throw new SlackRefusal("invalid_errors", List.of("each error is a text by block_id"));
        }
        List<String> inputs = RequiredInputs.inputBlocks(view);
        List<String> unknown = byBlock.keySet().stream()
                .filter(block -> !inputs.contains(block))
                .toList();
        if (!unknown.isEmpty()) {
            throw new SlackRefusal("invalid_errors", List.of("no input block has these ids: " + unknown));
        }
        return byBlock;
    }

    /** Takes one modal away, or all, and tells the bot where it asked to be told. */
    public void close(Person person, OpenView view, Closing how) {
        List<OpenView> gone = how == Closing.ALL ? views.stack(person.id()) : List.of(view);
        if (how == Closing.ALL) {
            views.closeAll(person.id());
        } else {
            views.close(view);
        }
        gone.stream().filter(open -> open.flag("notify_on_close")).forEach(open -> tell(person, open, how));
    }

    /** The two ways to close: this one, or the whole stack. */
    public enum Closing {
        /** The modal in front. */
        ONE,
        /** Everything. */
        ALL
    }

    private void tell(Person person, OpenView view, Closing how) {
        ObjectNode payload = payloads.interaction("view_closed", person);
        payload.set("view", view.toJson());
        payload.put("is_cleared", how == Closing.ALL);
        courier.deliver(Delivery.first(Kind.INTERACTION, "view_closed", payload));
    }
}
