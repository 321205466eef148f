package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;

import io.relais.workbench.FakeBot.Received;
import io.relais.workbench.FakeBot.Reply;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Accounts;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;

/** The Teams side of a running workbench, as a bot and as a page see it. */
@NullMarked
final class TeamsSide implements AutoCloseable {
    /** What a new bot is told: installed for five people and in the team, twice each. */
    static final int FIRST_ACTIVITIES = 12;

    final RunningWorkbench workbench;
    private final TeamsApp app;
    private final Accounts accounts;
    private String token = "";

    TeamsSide(String... more) {
        workbench = new RunningWorkbench(more);
        app = workbench.part(TeamsApp.class);
        accounts = workbench.part(Accounts.class);
        Waiting.untilTrue("the app to be installed", () -> received().size() == FIRST_ACTIVITIES);
    }

    TeamsApp app() {
        return app;
    }

    Account account(String slug) {
        return accounts.all().stream()
                .filter(account -> account.person().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for a token with a form. */
    HttpResponse<String> tokenFor(Map<String, String> form) {
        return tokenAt(app.tokenUrl(), form);
    }

    HttpResponse<String> tokenAt(String url, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return workbench.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The form that gets a token. */
    Map<String, String> goodForm() {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                app.id(),
                "client_secret",
                app.secret(),
                "scope",
                "https://api.botframework.com/.default");
    }

    String token() {
        if (token.isEmpty()) {
            JsonNode answer = Json.parse(tokenFor(goodForm()).body()).orElseThrow();
            token = Json.text(answer, "access_token");
        }
        return token;
    }

    /** A call of the Bot Connector with a good token; an empty body sends none. */
    HttpResponse<String> call(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(app.serviceUrl() + path))
                .header("Authorization", "Bearer " + token());
        if (body.isEmpty()) {
            return workbench.send(
                    request.method(method, BodyPublishers.noBody()).build());
        }
        return workbench.send(request.header("Content-Type", "application/json; charset=utf-8")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    /** A call that must succeed. */
    JsonNode callOk(String method, String path, String body) {
        HttpResponse<String> answer = call(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.parse(answer.body()).orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String errorCode(HttpResponse<String> answer) {
        return Json.text(Json.parse(answer.body()).orElseThrow().path("error"), "code");
    }

    /** Has the bot post an activity; answers its id. */
    String post(String conversation, String activity) {
        return Json.text(callOk("POST", "v3/conversations/" + encoded(conversation) + "/activities", activity), "id");
    }

    /** A message with one card. */
    static String withCard(String card) {
        return "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':"
                + card + "}]}";
    }

    JsonNode state(String slug) {
        return workbench.get("/teams/state?as=" + slug);
    }

    /** The id of a conversation in somebody's list. */
    String conversation(String slug, String name) {
        return state(slug).path("conversations").values().stream()
                .filter(each -> Json.text(each, "name").equals(name))
                .map(each -> Json.text(each, "id"))
                .findFirst()
                .orElseThrow();
    }

    String personal(String slug) {
        return conversation(slug, "Relais");
    }

    JsonNode messages(String slug, String conversation) {
        return workbench
                .get("/teams/messages?as=" + slug + "&conversation=" + encoded(conversation))
                .path("messages");
    }

    /** A message as somebody sees it. */
    String message(String slug, String conversation, String id) {
        return Json.write(messages(slug, conversation).values().stream()
                .filter(message -> Json.text(message, "id").equals(id))
                .findFirst()
                .orElseThrow());
    }

    HttpResponse<String> tryAct(String act) {
        return workbench.send("POST", "/teams/act", json(act));
    }

    /** A person does something. */
    JsonNode act(String act) {
        HttpResponse<String> answer = tryAct(act);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Json.parse(answer.body()).orElseThrow();
    }

    void answers(Function<Received, Reply> script) {
        workbench.bot.answersTeams(script);
    }

    void answersInvokes(String body) {
        answers(request -> Reply.ok(request.type().equals("invoke") ? body.replace('\'', '"') : ""));
    }

    List<Received> received() {
        return workbench.bot.to("/api/messages");
    }

    /** The last activity that the bot was sent. */
    JsonNode last() {
        List<Received> all = received();
        return all.get(all.size() - 1).payload();
    }

    /** What the traffic says of the last activity of a name. */
    JsonNode traffic(String name) {
        return workbench.get("/traffic?limit=200").values().stream()
                .filter(record -> Json.text(record, "name").equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
