package io.relais.app.chat.parity;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.chat.parity.Seen.Shape;
import io.relais.app.chat.teams.StubTeams;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** People in Teams: messages to the bot, buttons of cards, and dialogs. */
final class TeamsClient implements ChatClient {

    /** How somebody is told of what others did: that goes to where they wrote last, and is no answer. */
    private static final Set<String> NOTICES = Stream.of(
                    "ASSIGNED", "feedback.ANSWERED", "feedback.ASKED", "feedback.REPLIED", "feedback.TAKEN_BACK")
            .flatMap(why -> Stream.of(Language.values())
                    .map(language -> Phrases.in(language).say("because." + why)))
            .collect(Collectors.toUnmodifiableSet());

    private final StubTeams teams;

    private final RunningRelais relais;

    private int done;

    TeamsClient(StubTeams teams, RunningRelais relais) {
        this.teams = teams;
        this.relais = relais;
    }

    @Override
    public Seen types(String person, String words) {
        ObjectNode message = from(person).put("type", "message").put("text", words);
        accepted(message, 202);
        Eventually.is("an answer to " + words, () -> said().findAny().isPresent());
        return seen(said().findFirst().orElseThrow());
    }

    @Override
    public Seen presses(String person, Seen on, Use use) {
        JsonNode pressed = on.nodes()
                .filter(node -> isThat(node, use))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + use + " in " + on.drawn()));
        boolean isOpening = pressed.at("/data/msteams/type").asString("").equals("task/fetch");
        return isOpening
                ? invokes(person, "task/fetch", data(pressed.path("data")))
                : does(person, on, pressed, Map.of());
    }

    /** A button on a message, or one in a dialog; with what is filled in where it is in a form. */
    private Seen does(String person, Seen on, JsonNode button, Map<String, String> values) {
        JsonNode data = button.path("data");
        JsonNode carried = data.has("form") || on.shape() == Shape.FORM ? filled(on, data, values) : data;
        if (button.path("type").stringValue().equals("Action.Submit")) {
            return invokes(person, "task/submit", data(carried));
        }
        ObjectNode action = ((ObjectNode) button).deepCopy();
        action.set("data", carried.deepCopy());
        ObjectNode value = Fixture.object().put("trigger", "manual");
        value.set("action", action);
        return invokes(person, "adaptiveCard/action", value);
    }

    private static boolean isThat(JsonNode node, Use use) {
        String does = node.path("verb").asString(node.at("/data/action").asString(""));
        return node.path("type").asString("").startsWith("Action.")
                && does.equals(use.action().value())
                && node.at("/data/argument").asString("").startsWith(use.argument());
    }

    @Override
    public Seen sends(String person, Seen form, Map<String, String> values) {
        return does(person, form, sending(form), values);
    }

    /** The button that sends a form. */
    private static JsonNode sending(Seen form) {
        return form.nodes()
                .filter(node -> node.path("data").has("drawn"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to send in " + form.drawn()));
    }

    @Override
    public Seen makesLeadOf(String person, String message, Map<String, String> values) {
        ObjectNode picked = Fixture.read("teams-extension");
        picked.withObject("/messagePayload/body").put("content", "<p>" + message + "</p>");
        Seen form = invokes(person, "composeExtension/fetchTask", picked);
        ObjectNode sent = Fixture.read("teams-extension");
        sent.set("data", filled(form, sending(form).path("data"), values));
        return invokes(person, "composeExtension/submitAction", sent);
    }

    /** What a button carries, with what is filled in, as Teams adds it. */
    private static ObjectNode filled(Seen form, JsonNode data, Map<String, String> values) {
        ObjectNode sent = ((ObjectNode) data).deepCopy();
        Set<String> left = new TreeSet<>(values.keySet());
        card(form.drawn()).path("body").forEach(input -> {
            if (input.path("type").asString("").startsWith("Input.")) {
                String field = input.path("id").stringValue();
                left.remove(field);
                sent.put(field, chosen(input, values.get(field)));
            }
        });
        if (!left.isEmpty()) {
            throw new AssertionError("no field " + left + " in " + form.drawn());
        }
        return sent;
    }

    private static String chosen(JsonNode input, @Nullable String typed) {
        boolean isOffered = typed == null
                || !input.has("choices")
                || input.path("choices")
                        .valueStream()
                        .anyMatch(choice -> choice.path("value").asString().equals(typed));
        if (!isOffered) {
            throw new AssertionError("no choice " + typed + " in " + input);
        }
        return typed == null ? input.path("value").asString("") : typed;
    }

    @Override
    public Set<String> controls(Seen seen) {
        return seen.nodes()
                .filter(node -> node.path("type").asString("").startsWith("Action."))
                .map(node -> node.path("verb").asString(node.at("/data/action").asString("")))
                .filter(action -> !action.isEmpty() && !action.startsWith("form."))
                .collect(Collectors.toSet());
    }

    private static ObjectNode data(JsonNode data) {
        ObjectNode value = Fixture.object();
        value.set("data", data.deepCopy());
        return value;
    }

    private Seen invokes(String person, String name, ObjectNode value) {
        ObjectNode invoke = from(person).put("type", "invoke").put("name", name);
        invoke.set("value", value);
        return seen(accepted(invoke, 200).json());
    }

    private static Seen seen(JsonNode drawn) {
        boolean isForm = card(drawn)
                .path("actions")
                .valueStream()
                .anyMatch(action -> action.path("data").has("drawn"));
        return new Seen(drawn, isForm ? Shape.FORM : Shape.MESSAGE);
    }

    /** The card in a message, in a dialog, or in place of another. */
    private static JsonNode card(JsonNode drawn) {
        return Stream.of("/attachments/0/content", "/task/value/card/content", "/value")
                .map(drawn::at)
                .filter(card -> card.has("body"))
                .findFirst()
                .orElse(Fixture.object());
    }

    /** Each in a conversation of its own, so that its answer is told apart. */
    private ObjectNode from(String person) {
        done++;
        ObjectNode activity =
                Fixture.read("teams-activity").put("id", "f:" + done).put("serviceUrl", teams.serviceUrl());
        activity.withObject("/from").put("id", "29:" + person).put("aadObjectId", "aaaaaaaa-" + person);
        activity.withObject("/conversation").put("id", conversation()).put("tenantId", StubTeams.TENANT);
        activity.withObject("/recipient").put("id", "28:" + StubTeams.APP);
        activity.withObject("/channelData").withObject("/tenant").put("id", StubTeams.TENANT);
        return activity;
    }

    private String conversation() {
        return "a:chat-" + done;
    }

    private Answered accepted(ObjectNode activity, int status) {
        Answered answered = relais.send(HttpRequest.newBuilder(relais.at("/api/messages"))
                .header("Content-Type", "application/json")
                .header("Authorization", teams.bearer(Instant.now(), teams.serviceUrl()))
                .POST(BodyPublishers.ofString(activity.toString()))
                .build());
        if (answered.status() != status) {
            throw new AssertionError(answered.status() + " " + answered.body());
        }
        return answered;
    }

    /** What the bot answered in the latest conversation, but for that it is typing. */
    private Stream<JsonNode> said() {
        String place = "/connector/v3/conversations/" + conversation() + "/activities ";
        return teams.said().stream()
                .filter(said -> said.startsWith(place))
                .filter(said -> NOTICES.stream().noneMatch(said::contains))
                .map(said -> Fixture.parse(said.substring(place.length())))
                .filter(said -> said.path("type").asString("").equals("message"));
    }
}
