package io.relais.app.chat.slack;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.ExaminedChat;
import io.relais.app.settings.SlackAccess;
import io.relais.core.port.ChatGateway;
import io.relais.slack.SlackExamination;
import java.time.InstantSource;
import java.util.List;

/** Slack, as {@code doctor} looks at it. */
public final class ExaminedSlack implements ExaminedChat {

    static final String NAME = "Slack";

    private final SlackAccess access;
    private final SlackExamination examination;
    private final InstantSource realTime;

    /** With credentials that are complete. */
    public ExaminedSlack(SlackAccess access, InstantSource realTime) {
        this.access = access;
        this.examination = new SlackExamination(SlackWiring.settings(access), realTime);
        this.realTime = realTime;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String invitation() {
        return "correct their e-mail in team.yaml, or let them join; guests are not found";
    }

    @Override
    public ChatGateway gateway() {
        return examination.gateway();
    }

    @Override
    public List<Check> checks(List<String> rooms) {
        Check token = new SlackTokenCheck(examination, realTime);
        Check requests = new SlackRequestsCheck(access);
        return List.of(token, requests, new SlackRoomsCheck(examination, rooms));
    }

    @Override
    public void close() {
        examination.close();
    }
}
