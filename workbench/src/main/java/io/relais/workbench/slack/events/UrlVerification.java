package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.events.Delivery.Kind;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.Team;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks, as Slack does before it sends any event, that the bot's address is a bot's. */
@Component
public final class UrlVerification {
    private static final Logger LOG = LoggerFactory.getLogger(UrlVerification.class);

    private final Courier courier;
    private final Ids ids;

    UrlVerification(Courier courier, Ids ids) {
        this.courier = courier;
        this.ids = ids;
    }

    /** Sends a challenge; answers whether it came back. */
    public boolean verify() {
        String challenge = ids.random(40);
        BotAnswer answer = courier.deliver(Delivery.first(
                Kind.EVENT,
                "url_verification",
                Json.object()
                        .put("token", Team.VERIFICATION_TOKEN)
                        .put("challenge", challenge)
                        .put("type", "url_verification")));
        boolean verified = answer.acknowledged()
                && (answer.body().trim().equals(challenge)
                        || Json.text(answer.tree(), "challenge").equals(challenge)
                        || answer.body().trim().equals("challenge=" + challenge));
        if (!verified) {
            LOG.warn("the bot did not answer Slack's challenge: real Slack would refuse its address");
        }
        return verified;
    }
}
