package io.relais.workbench.slack.blocks;

import java.util.HashMap;
import java.util.Map;

/** Menus, single and multiple. */
final class SelectRules {
    private SelectRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("static_select", fixed(one("static_select").has("initial_option", Texts.option())));
        rules.put("external_select", external(one("external_select").has("initial_option", Texts.option())));
        rules.put("users_select", one("users_select").has("initial_user", Values.id()));
        rules.put(
                "conversations_select",
                conversations(one("conversations_select").has("initial_conversation", Values.id()))
                        .has("response_url_enabled", Values.bool()));
        rules.put(
                "channels_select",
                one("channels_select").has("initial_channel", Values.id()).has("response_url_enabled", Values.bool()));
        Rule options = Values.list(1, Limits.SELECT_OPTIONS, Texts.option());
        Rule ids = Values.list(1, Limits.SELECT_OPTIONS, Values.id());
        rules.put("multi_static_select", fixed(many("multi_static_select").has("initial_options", options)));
        rules.put(
                "multi_external_select", external(many("multi_external_select").has("initial_options", options)));
        rules.put("multi_users_select", many("multi_users_select").has("initial_users", ids));
        rules.put(
                "multi_conversations_select",
                conversations(many("multi_conversations_select").has("initial_conversations", ids)));
        rules.put("multi_channels_select", many("multi_channels_select").has("initial_channels", ids));
        return rules;
    }

    private static Shape one(String type) {
        return Shape.element(type)
                .has("placeholder", Texts.placeholder())
                .has("confirm", Texts.confirm())
                .has("focus_on_load", Values.bool());
    }

    private static Shape many(String type) {
        return one(type).has("max_selected_items", Values.integer(1, Integer.MAX_VALUE));
    }

    private static Shape fixed(Shape menu) {
        return menu.has("options", Values.list(1, Limits.SELECT_OPTIONS, Texts.option()))
                .has("option_groups", Values.list(1, Limits.SELECT_OPTIONS, Texts.optionGroup()))
                .either("options", "option_groups")
                .also(Presets::check);
    }

    private static Shape external(Shape menu) {
        return menu.has("min_query_length", Values.integer(0, Integer.MAX_VALUE));
    }

    private static Shape conversations(Shape menu) {
        Rule kinds = Values.list(1, 4, Values.oneOf("im", "mpim", "private", "public"));
        return menu.has("default_to_current_conversation", Values.bool())
                .has(
                        "filter",
                        Shape.untyped()
                                .has("include", kinds)
                                .has("exclude_external_shared_channels", Values.bool())
                                .has("exclude_bot_users", Values.bool()));
    }
}
