package io.relais.workbench.slack.state;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.OpenView.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stack of modals and the Home tab of each person. */
@Component
public final class Views {
    /** How many modals may lie on each other. */
    public static final int MAX_STACK = 3;

    private final Ids ids;
    private final Map<String, List<OpenView>> stacks = new HashMap<>();
    private final Map<String, OpenView> homes = new HashMap<>();

    Views(Ids ids) {
        this.ids = ids;
    }

    /** The modals of a person, the one in front last. */
    public synchronized List<OpenView> stack(String person) {
        return List.copyOf(stacks.getOrDefault(person, List.of()));
    }

    /** The modal in front of a person. */
    public Optional<OpenView> front(String person) {
        List<OpenView> stack = stack(person);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    /** The Home tab of a person, once published. */
    public synchronized Optional<OpenView> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    /** Opens a first modal; whatever was open is gone. */
    public synchronized OpenView open(String person, ObjectNode definition) {
        stacks.put(person, new ArrayList<>());
        return push(person, definition);
    }

    /** Lays a modal on the stack. */
    public synchronized OpenView push(String person, ObjectNode definition) {
        OpenView below = front(person).orElse(null);
        String id = ids.next("V");
        Family family =
                below == null ? new Family(id, null) : new Family(below.family().root(), below.id());
        OpenView added = fresh(id, person, family, definition);
        stacks.computeIfAbsent(person, none -> new ArrayList<>()).add(added);
        return added;
    }

    /** Replaces the Home tab; it keeps its id. */
    public synchronized OpenView publish(String person, ObjectNode definition) {
        String id = home(person).map(OpenView::id).orElseGet(() -> ids.next("V"));
        OpenView published = fresh(id, person, new Family(id, null), definition);
        homes.put(person, published);
        return published;
    }

    private OpenView fresh(String id, String person, Family family, ObjectNode definition) {
        ObjectNode filled = definition.deepCopy();
        Elements.fillIds(filled.path("blocks"), ids);
        ObjectNode values = FormState.of(filled.path("blocks"), Json.object());
        return new OpenView(id, person, family, hash(), filled, values);
    }

    private String hash() {
        return ids.ts().replaceFirst("\\.\\d+", "") + "." + ids.random(8);
    }

    /** Finds an open view, a Home tab included. */
    public Optional<OpenView> byId(@Nullable String id) {
        return find(view -> view.id().equals(id));
    }

    /** Finds an open view by the id that the app gave it. */
    public Optional<OpenView> byExternalId(String externalId) {
        return externalId.isEmpty()
                ? Optional.empty()
                : find(view -> view.externalId().equals(externalId));
    }

    private synchronized Optional<OpenView> find(Predicate<OpenView> wanted) {
        return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream())
                .filter(wanted)
                .findFirst();
    }

    /** Replaces what a view shows; inputs that stay keep what was typed. */
    public synchronized OpenView update(OpenView view, ObjectNode definition) {
        ObjectNode filled = definition.deepCopy();
        Elements.fillIds(filled.path("blocks"), ids);
        return replace(view.id(), known -> known.redefined(filled, hash()));
    }

    /** Keeps what a person has typed. */
    public synchronized OpenView type(OpenView view, JsonNode typed) {
        ObjectNode merged = view.values().deepCopy();
        typed.properties()
                .forEach(block -> block.getValue().properties().forEach(entry -> {
                    merged.withObjectProperty(block.getKey()).set(entry.getKey(), entry.getValue());
                }));
        return replace(view.id(), known -> known.typed(FormState.of(known.blocks(), merged)));
    }

    private OpenView replace(String id, UnaryOperator<OpenView> change) {
        stacks.values().forEach(stack -> stack.replaceAll(view -> view.id().equals(id) ? change.apply(view) : view));
        homes.replaceAll((person, view) -> view.id().equals(id) ? change.apply(view) : view);
        return byId(id).orElseThrow();
    }

    /** Takes one modal away. */
    public synchronized void close(OpenView view) {
        stacks.getOrDefault(view.person(), new ArrayList<>())
                .removeIf(open -> open.id().equals(view.id()));
    }

    /** Takes all modals of a person away. */
    public synchronized void closeAll(String person) {
        stacks.remove(person);
    }
}
