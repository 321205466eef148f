package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.CardViews;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Postings;
import io.relais.workbench.teams.world.Toasts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A card's action is executed, by a press or by a refresh; the answer changes what this one person sees. */
@Component
public final class CardPresses {
    private final ActivityEnvelopes envelopes;
    private final ActivityCourier courier;
    private final Postings postings;
    private final CardViews views;
    private final Toasts toasts;

    CardPresses(
            ActivityEnvelopes envelopes, ActivityCourier courier, Postings postings, CardViews views, Toasts toasts) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.postings = postings;
        this.views = views;
        this.toasts = toasts;
    }

    /**
     * A card in front of somebody.
     *
     * @param attachment which of the message's attachments it is
     */
    public record CardSpot(Account viewer, Address where, Posting posting, int attachment) {}

    /** Somebody presses an action that executes. */
    public void press(CardSpot card, JsonNode action, ObjectNode data) {
        Optional<CardAnswer> answer = send(card, action, data, "manual");
        String viewer = card.viewer().person().id();
        answer.ifPresentOrElse(
                read -> read.accept(new Shown(card, () -> toasts.tell(viewer, Toasts.FAILED))),
                () -> toasts.tell(viewer, Toasts.FAILED));
    }

    /** A card brings itself up to date; where that fails it stays as it was, and nobody is told. */
    public void refresh(CardSpot card, JsonNode action) {
        ObjectNode data = action.path("data") instanceof ObjectNode own ? own.deepCopy() : Json.object();
        send(card, action, data, "automatic").ifPresent(read -> read.accept(new Shown(card, () -> {})));
    }

    private Optional<CardAnswer> send(CardSpot card, JsonNode action, ObjectNode data, String trigger) {
        ObjectNode value = Json.object();
        ObjectNode executed = value.putObject("action").put("type", "Action.Execute");
        action.properties().stream()
                .filter(field -> field.getKey().equals("id") || field.getKey().equals("title"))
                .forEach(field -> executed.set(field.getKey(), field.getValue()));
        executed.put("verb", Json.text(action, "verb")).set("data", data);
        value.put("trigger", trigger);
        ObjectNode invoke = envelopes
                .invoke("adaptiveCard/action", card.viewer(), card.where(), value)
                .put("replyToId", card.posting().id());
        return courier.invoke(invoke, CardAnswer::read);
    }

    /** Shows an answer to the person who pressed. */
    private final class Shown implements CardAnswer.Visitor<Boolean> {
        private final CardSpot card;
        private final Runnable otherwise;

        Shown(CardSpot card, Runnable otherwise) {
            this.card = card;
            this.otherwise = otherwise;
        }

        @Override
        public Boolean card(JsonNode content) {
            // the message may have been updated while the bot was thinking, or be gone
            Optional<Posting> now =
                    postings.find(card.where().chat(), card.posting().id());
            now.ifPresent(posting -> views.replace(card.viewer().person().id(), posting, card.attachment(), content));
            return now.isPresent();
        }

        @Override
        public Boolean words(String text) {
            toasts.tell(card.viewer().person().id(), text);
            return true;
        }

        @Override
        public Boolean failed() {
            otherwise.run();
            return false;
        }
    }
}
