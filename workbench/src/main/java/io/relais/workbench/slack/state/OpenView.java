package io.relais.workbench.slack.state;

import io.relais.workbench.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal or a Home tab that somebody has in front of them.
 *
 * @param definition the view as the app sent it, with ids filled in
 * @param values what its inputs hold
 * @param hash changes with every update
 */
public record OpenView(String id, String person, Family family, String hash, ObjectNode definition, ObjectNode values) {
    /** Where a view stands in its stack. */
    public record Family(String root, @Nullable String previous) {}

    /** Its external id, or blank. */
    public String externalId() {
        return Json.text(definition, "external_id");
    }

    /** Its callback id, or blank. */
    public String callbackId() {
        return Json.text(definition, "callback_id");
    }

    /** Its blocks. */
    public JsonNode blocks() {
        return definition.path("blocks");
    }

    /** Whether a flag of the definition is set. */
    public boolean flag(String field) {
        return definition.path(field).booleanValue(false);
    }

    OpenView typed(ObjectNode changed) {
        return new OpenView(id, person, family, hash, definition, changed);
    }

    OpenView redefined(ObjectNode changed, String newHash) {
        return new OpenView(id, person, family, newHash, changed, FormState.of(changed.path("blocks"), values));
    }

    /** The view object as Slack sends it. */
    public ObjectNode toJson() {
        ObjectNode view = Json.object();
        view.put("id", id).put("team_id", Team.ID).put("type", Json.text(definition, "type"));
        view.set("blocks", blocks());
        view.put("private_metadata", Json.text(definition, "private_metadata"));
        view.put("callback_id", callbackId());
        view.putObject("state").set("values", values);
        view.put("hash", hash);
        for (String text : new String[] {"title", "close", "submit"}) {
            view.set(text, definition.has(text) ? definition.path(text) : null);
        }
        view.put("clear_on_close", flag("clear_on_close"));
        view.put("notify_on_close", flag("notify_on_close"));
        view.put("submit_disabled", flag("submit_disabled"));
        view.put("previous_view_id", family.previous()).put("root_view_id", family.root());
        view.put("app_id", Team.APP).put("external_id", externalId());
        view.put("app_installed_team_id", Team.ID).put("bot_id", Team.BOT);
        return view;
    }
}
