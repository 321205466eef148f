package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.connector.Operation.Answer;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Accounts;
import io.relais.workbench.teams.world.Chat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is in a conversation. */
@Component
final class MemberOperations implements Operation.Group {
    private static final int USUAL_PAGE = 200;
    private static final String TOKEN = "from:";

    private final Doors doors;
    private final Accounts accounts;
    private final TeamsApp app;

    MemberOperations(Doors doors, Accounts accounts, TeamsApp app) {
        this.doors = doors;
        this.accounts = accounts;
        this.app = app;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of("teams.members.one", "GET", "v3/conversations/*/members/*", this::one),
                Operation.of("teams.members.list", "GET", "v3/conversations/*/members", this::all),
                Operation.of("teams.members.page", "GET", "v3/conversations/*/pagedmembers", this::page));
    }

    private List<Account> members(ConnectorCall call) {
        Chat chat = doors.to(call.part(0)).chat();
        return accounts.all().stream()
                .filter(account -> chat.has(account.person().id()))
                .toList();
    }

    private Answer one(ConnectorCall call) {
        List<Account> members = members(call);
        return accounts.find(call.part(1))
                .filter(members::contains)
                .map(member -> Answer.ok(member.toMember(app.tenant())))
                .orElseThrow(() -> ConnectorRefusal.notFound(
                        "MemberNotFoundInConversation", "Member not found in the conversation."));
    }

    private Answer all(ConnectorCall call) {
        return Answer.ok(shown(members(call)));
    }

    private Answer page(ConnectorCall call) {
        List<Account> members = members(call);
        int size = call.number("pageSize", USUAL_PAGE);
        int from = from(call.query().getOrDefault("continuationToken", ""), members.size());
        int to = Math.min(members.size(), from + size);
        ObjectNode page = Json.object();
        page.set("members", shown(members.subList(from, to)));
        if (to < members.size()) {
            page.put("continuationToken", token(to));
        }
        return Answer.ok(page);
    }

    private static String token(int from) {
        return Base64.getUrlEncoder().encodeToString((TOKEN + from).getBytes(StandardCharsets.UTF_8));
    }

    private static int from(String token, int size) {
        for (int from = 0; from < size; from++) {
            if (token.isEmpty() || token.equals(token(from))) {
                return from;
            }
        }
        throw ConnectorRefusal.badArgument("continuationToken is not one of ours");
    }

    private JsonNode shown(List<Account> members) {
        ArrayNode shown = Json.array();
        members.forEach(member -> shown.add(member.toMember(app.tenant())));
        return shown;
    }
}
