package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.ViewDefinition;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Submissions;
import io.relais.workbench.slack.state.Views;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Does what the bot answers to a submission: nothing more, clear, update, push or errors. */
@Component
final class ResponseActions {
    private final Views views;
    private final Submissions submissions;
    private final Map<String, BiConsumer<OpenView, JsonNode>> actions = Map.of(
            "", this::done,
            "clear", (view, response) -> clear(view),
            "errors", this::errors,
            "update", this::update,
            "push", this::push);

    ResponseActions(Views views, Submissions submissions) {
        this.views = views;
        this.submissions = submissions;
    }

    void apply(OpenView view, JsonNode response) {
        String name = Json.text(response, "response_action");
        BiConsumer<OpenView, JsonNode> action = actions.get(name);
        if (action == null) {
            throw new SlackRefusal("invalid_response_action", List.of(name));
        }
        // who closed the modal meanwhile has nothing left to change
        if (views.byId(view.id()).isPresent()) {
            action.accept(view, response);
        }
    }

    private void done(OpenView view, JsonNode response) {
        if (!response.isObject() || !response.isEmpty()) {
            throw new SlackRefusal("invalid_response", List.of("an empty body, or a response_action"));
        }
        views.close(view);
    }

    private void clear(OpenView view) {
        views.closeAll(view.person());
    }

    private void update(OpenView view, JsonNode response) {
        views.update(view, ViewDefinition.read(response.path("view"), "modal"));
    }

    private void push(OpenView view, JsonNode response) {
        ObjectNode definition = ViewDefinition.read(response.path("view"), "modal");
        if (views.stack(view.person()).size() >= Views.MAX_STACK) {
            throw new SlackRefusal("push_limit_reached");
        }
        views.push(view.person(), definition);
    }

    private void errors(OpenView view, JsonNode response) {
        Map<String, String> byBlock = new TreeMap<>();
        response.path("errors")
                .properties()
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
        submissions.refuse(view.id(), byBlock);
    }
}
