package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.teams.TeamsManifest;
import io.relais.workbench.teams.activities.SearchAnswer.Result;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Toasts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Searching with the message extension; what was found last can be picked. */
@Component
public final class Searching {
    private static final int PAGE = 25;

    private final ActivityEnvelopes envelopes;
    private final ActivityCourier courier;
    private final Ids ids;
    private final Toasts toasts;
    private final Map<String, Map<String, Result>> found = new ConcurrentHashMap<>();

    Searching(ActivityEnvelopes envelopes, ActivityCourier courier, Ids ids, Toasts toasts) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.ids = ids;
        this.toasts = toasts;
    }

    /** Searches; answers what was found, by the ids to pick it with. */
    public Map<String, Result> search(Account person, Address where, TeamsManifest.Search command, String words) {
        Optional<SearchAnswer> answer = courier.invoke(
                envelopes.invoke("composeExtension/query", person, where, query(command, words)), SearchAnswer::read);
        Map<String, Result> results = new LinkedHashMap<>();
        answer.ifPresentOrElse(
                read -> {
                    read.results().forEach(result -> results.put(ids.next("result-"), result));
                    if (!read.words().isBlank()) {
                        toasts.tell(person.person().id(), read.words());
                    }
                },
                () -> toasts.tell(person.person().id(), Toasts.FAILED));
        found.put(person.person().id(), results);
        return results;
    }

    /** Before anything is typed, a command that asks for it is told so instead. */
    private static ObjectNode query(TeamsManifest.Search command, String words) {
        ObjectNode value = Json.object().put("commandId", command.id());
        ObjectNode parameter = value.putArray("parameters").addObject();
        if (words.isBlank() && command.initialRun()) {
            parameter.put("name", "initialRun").put("value", "true");
        } else {
            parameter.put("name", command.parameter()).put("value", words);
        }
        value.putObject("queryOptions").put("skip", 0).put("count", PAGE);
        return value;
    }

    /** What somebody found, by its id. */
    public Optional<Result> found(Account person, String id) {
        return Optional.ofNullable(
                found.getOrDefault(person.person().id(), Map.of()).get(id));
    }
}
