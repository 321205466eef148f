package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.teams.cards.CardRules;
import io.relais.workbench.teams.cards.Problem;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the bot answers to a press on a card that executes. */
sealed interface CardAnswer {
    /** Another card in place of the pressed one. */
    record Card(JsonNode content) implements CardAnswer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.card(content);
        }
    }

    /** Words to show. */
    record Words(String text) implements CardAnswer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(text);
        }
    }

    /** The bot says itself that it did not work. */
    record Failed() implements CardAnswer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed();
        }
    }

    /** One way for each answer. */
    interface Visitor<R> {
        R card(JsonNode content);

        R words(String text);

        R failed();
    }

    <R> R accept(Visitor<R> visitor);

    /** Reads {@code {statusCode, type, value}}; throws {@link BadAnswer}. */
    static CardAnswer read(JsonNode body) {
        if (!body.isObject()) {
            throw new BadAnswer("", "must be an object with statusCode, type and value");
        }
        int status = body.path("statusCode").asInt(200);
        return status == 200 ? done(body) : failed(body, status);
    }

    private static CardAnswer done(JsonNode body) {
        String type = Json.text(body, "type");
        JsonNode value = body.path("value");
        if (type.equals("application/vnd.microsoft.card.adaptive")) {
            List<Problem> problems = CardRules.inMessage(value).stream()
                    .map(problem -> new Problem("/value" + problem.pointer(), problem.text()))
                    .toList();
            if (!problems.isEmpty()) {
                throw new BadAnswer(problems);
            }
            return new Card(value);
        }
        if (!type.equals("application/vnd.microsoft.activity.message")) {
            throw new BadAnswer("/type", "is no type for status 200: " + type);
        }
        if (value.stringValue("").isBlank()) {
            throw new BadAnswer("/value", "must be a text");
        }
        return new Words(value.stringValue());
    }

    private static CardAnswer failed(JsonNode body, int status) {
        String type = Json.text(body, "type");
        boolean known = status >= 400 && status <= 599 && type.startsWith("application/vnd.microsoft.error");
        if (!known) {
            throw new BadAnswer("/statusCode", "is no answer that a card can show: " + status + " " + type);
        }
        JsonNode value = body.path("value");
        if (Json.text(value, "code").isEmpty() || Json.text(value, "message").isEmpty()) {
            throw new BadAnswer("/value", "must have code and message");
        }
        return new Failed();
    }
}
