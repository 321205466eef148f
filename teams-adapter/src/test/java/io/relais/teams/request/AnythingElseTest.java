package io.relais.teams.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part of an activity replaced by something else: it is read, or malformed, and nothing worse. */
class AnythingElseTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> STRANGE = List.of(
            JSON.nullNode(),
            JSON.numberNode(7),
            JSON.booleanNode(true),
            JSON.textNode(""),
            JSON.textNode("%s\u0000 &#9999999; <at>"),
            JSON.arrayNode().add(JSON.nullNode()).add(7),
            JSON.objectNode().set("id", JSON.objectNode()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message_channel",
                "message_value",
                "card_action",
                "card_form_sent",
                "task_submit",
                "task_submit_button",
                "query",
                "select_item",
                "message_action",
                "install_team",
                "members_added"
            })
    void isReadOrMalformed(String file) {
        ObjectNode whole = Objects.requireNonNull(JsonTrees.read(Arrived.json(file)));
        int tried = 0;
        for (ObjectNode part : objects(whole)) {
            List<String> names = new ArrayList<>();
            part.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode was = part.get(name);
                for (JsonNode strange : STRANGE) {
                    part.set(name, strange);
                    isReadOrMalformed(whole);
                    tried++;
                }
                part.set(name, was);
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static void isReadOrMalformed(ObjectNode whole) {
        try {
            TeamsActivity activity = TeamsActivity.read(JsonTrees.write(whole));
            assertThat(activity.model().getType()).isEqualTo(activity.type());
            assertThatCode(() -> Meetings.of(activity.model())).doesNotThrowAnyException();
            Arrival arrival = TeamsArrivals.of(activity, Arrived.NOW);
            assertThat(arrival == null || arrival.way().asker().account().user().length() > 0)
                    .isTrue();
        } catch (MalformedRequest malformed) {
            assertThat(malformed.what()).isNotBlank();
        }
    }

    private static List<ObjectNode> objects(JsonNode in) {
        List<ObjectNode> found = new ArrayList<>();
        if (in instanceof ObjectNode object) {
            found.add(object);
        }
        in.forEach(child -> found.addAll(objects(child)));
        return found;
    }
}
