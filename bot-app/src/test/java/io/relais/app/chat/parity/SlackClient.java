package io.relais.app.chat.parity;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.chat.parity.Seen.Shape;
import io.relais.app.chat.slack.StubSlack.Call;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** People in Slack: slash commands, buttons, menus and modals. */
final class SlackClient implements ChatClient {

    /** Slack knows a command by one name, whatever language somebody speaks. */
    private static final Map<String, String> SLASH = Map.of("retour", "/feedback", "entonnoir", "/funnel");

    private final SlackSide slack;

    private final RunningRelais relais;

    private int done;

    SlackClient(SlackSide slack, RunningRelais relais) {
        this.slack = slack;
        this.relais = relais;
    }

    @Override
    public Seen types(String person, String words) {
        String[] parts = words.split(" ", 2);
        Map<String, String> command = new HashMap<>();
        Fixture.read("slack-command").forEachEntry((name, value) -> command.put(name, value.stringValue()));
        command.put("command", SLASH.getOrDefault(parts[0], "/" + parts[0]));
        command.put("text", parts.length > 1 ? parts[1] : "");
        command.put("user_id", SlackSide.user(person));
        command.put("trigger_id", next());
        command.put("response_url", slack.stub().responseUrl(trigger()));
        return answer(command);
    }

    @Override
    public Seen presses(String person, Seen on, Use use) {
        JsonNode pressed = on.nodes()
                .map(node -> pressed(node, use))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + use + " in " + on.drawn()));
        ObjectNode press = from(person, "slack-press");
        press.putArray("actions").add(((ObjectNode) pressed).put("action_ts", trigger()));
        if (on.shape() == Shape.FORM) {
            press.set("view", new SlackForm(on.drawn()).filled(Map.of()).put("id", "V" + trigger()));
        } else {
            press.setAll(Fixture.read("slack-message"));
            press.withObject("/container").put("message_ts", trigger());
            press.put("response_url", slack.stub().responseUrl(trigger()));
        }
        return answer(Map.of("payload", press.toString()));
    }

    /** The action that Slack sends for a control, or null where it is another one. */
    private static @Nullable JsonNode pressed(JsonNode node, Use use) {
        String action = use.action().value();
        String id = node.path("action_id").asString("");
        String value = node.path("value").asString("");
        if ((id.equals(action) || id.startsWith(action + "#")) && value.startsWith(use.argument())) {
            return ((ObjectNode) node).deepCopy();
        }
        boolean isEntry = id.isEmpty() && value.startsWith(action + "|" + use.argument());
        return isEntry
                ? Fixture.object()
                        .put("action_id", "controls.menu")
                        .put("type", "overflow")
                        .set("selected_option", node.deepCopy())
                : null;
    }

    @Override
    public Seen sends(String person, Seen form, Map<String, String> values) {
        ObjectNode sent = from(person, "slack-submission");
        sent.set("view", new SlackForm(form.drawn()).filled(values).put("id", "V" + trigger()));
        return answer(Map.of("payload", sent.toString()));
    }

    @Override
    public Seen makesLeadOf(String person, String message, Map<String, String> values) {
        ObjectNode picked = from(person, "slack-shortcut");
        picked.put("action_ts", trigger()).put("response_url", slack.stub().responseUrl(trigger()));
        picked.withObject("/message").put("text", message);
        return sends(person, answer(Map.of("payload", picked.toString())), values);
    }

    @Override
    public Set<String> controls(Seen seen) {
        Stream<String> buttons = seen.values("action_id").stream().map(id -> id.replaceAll("#\\d+$", ""));
        Stream<String> entries = seen.values("value").stream()
                .filter(value -> value.contains("|"))
                .map(value -> value.substring(0, value.indexOf('|')));
        return Stream.concat(buttons, entries)
                .filter(id -> id.startsWith("lead.") || id.startsWith("feedback.") || id.startsWith("funnel."))
                .collect(Collectors.toSet());
    }

    private ObjectNode from(String person, String file) {
        ObjectNode payload = Fixture.read(file).put("trigger_id", next());
        payload.withObject("/user").put("id", SlackSide.user(person));
        return payload;
    }

    private String next() {
        done++;
        return trigger();
    }

    /** What the latest interaction is known by. */
    private String trigger() {
        return "1700000000." + (100_000 + done);
    }

    private Seen answer(Map<String, String> body) {
        int before = slack.stub().calls().size();
        Answered answered = slack.sends(relais, body);
        if (answered.status() != 200) {
            throw new AssertionError(answered.status() + " " + answered.body());
        }
        JsonNode said = answered.body().isBlank() ? Fixture.object() : Fixture.parse(answered.body());
        if (said.has("blocks") || said.has("text")) {
            return seen(said);
        }
        if (said.has("view") && !said.path("response_action").asString().equals("push")) {
            return seen(said.path("view"));
        }
        Eventually.is("an answer to " + body, () -> late(before).findAny().isPresent());
        return seen(late(before).findFirst().orElseThrow());
    }

    /** What came by a call, after that many calls. */
    private Stream<JsonNode> late(int before) {
        List<Call> calls = slack.stub().calls();
        return calls.subList(before, calls.size()).stream().flatMap(this::shown);
    }

    private Stream<JsonNode> shown(Call call) {
        boolean isMine = call.of("trigger_id").equals(trigger())
                || call.of("view_id").equals("V" + trigger())
                || call.of("external_id").contains("V" + trigger())
                || call.of("name").equals(trigger());
        String drawn = call.method().equals("response") ? call.of("body") : call.of("view");
        return isMine ? Stream.of(Fixture.parse(drawn)) : Stream.empty();
    }

    private static Seen seen(JsonNode drawn) {
        return new Seen(drawn, drawn.has("submit") ? Shape.FORM : Shape.MESSAGE);
    }
}
