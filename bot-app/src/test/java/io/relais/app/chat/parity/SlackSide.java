package io.relais.app.chat.parity;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.chat.slack.StubSlack;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/** Slack's servers: who is there, and what they sign and send to the bot. */
record SlackSide(StubSlack stub) implements AutoCloseable {

    private static final String SIGNING = "signing-secret";

    /** With everybody of the shipped team in it. */
    static SlackSide withTheTeam() throws IOException {
        StubSlack stub = new StubSlack();
        stub.on("chat.postMessage", "{'ok':true,'channel':'D0001','ts':'1700000000.000100'}")
                .on("chat.update", "{'ok':true,'channel':'D0001','ts':'1700000000.000100'}")
                .on("conversations.open", "{'ok':true,'channel':{'id':'D0001'}}");
        for (String method : List.of("views.open", "views.update", "views.push")) {
            stub.on(method, "{'ok':true,'view':{'id':'V0001'}}");
        }
        Map.of("ana", "ana.lopes", "ben", "ben.martin", "mia", "mia.chen", "leo", "leo.bernard")
                .forEach((id, name) -> joins(stub, user(id), name + "@northstar.example"));
        return new SlackSide(stub);
    }

    private static void joins(StubSlack stub, String user, String email) {
        ObjectNode member = Fixture.read("slack-member");
        member.withObject("/user").put("id", user).withObject("/profile").put("email", email);
        stub.on("users.info " + user, member.toString()).on("users.lookupByEmail " + email, member.toString());
    }

    /** Slack's id of somebody. */
    static String user(String person) {
        return "U" + person;
    }

    /** A bot that is set up for it. */
    RunningRelais.Setup connected(RunningRelais.Setup setup) {
        return setup.with("relais.slack.bot-token", StubSlack.TOKEN)
                .with("relais.slack.signing-secret", SIGNING)
                .with("relais.slack.api-url", stub.url());
    }

    /** Sends the bot a form, signed. */
    Answered sends(RunningRelais relais, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String now = Long.toString(Instant.now().getEpochSecond());
        return relais.send(HttpRequest.newBuilder(relais.at("/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", "v0=" + signature("v0:" + now + ":" + body))
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SIGNING.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        stub.close();
    }
}
