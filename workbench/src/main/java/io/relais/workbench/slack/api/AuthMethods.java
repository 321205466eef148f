package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.api.ApiMethod.Token;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Team;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who am I: {@code auth.test}, {@code api.test}, {@code bots.info}, {@code team.info}. */
@Component
final class AuthMethods implements ApiMethod.Group {
    @Override
    public List<ApiMethod> methods() {
        return List.of(
                forBot("auth.test", AuthMethods::authTest),
                new ApiMethod("api.test", Token.NONE, List.of(), AuthMethods::apiTest),
                forBot("bots.info", AuthMethods::botsInfo, "users:read"),
                forBot("team.info", AuthMethods::teamInfo, "team:read"));
    }

    private static ObjectNode authTest(ApiCall call) {
        return Json.object()
                .put("url", "https://" + Team.DOMAIN + ".slack.com/")
                .put("team", Team.NAME)
                .put("user", "relais")
                .put("team_id", Team.ID)
                .put("user_id", People.BOT_USER)
                .put("bot_id", Team.BOT)
                .put("is_enterprise_install", false);
    }

    private static ObjectNode apiTest(ApiCall call) {
        call.text("error").ifPresent(error -> {
            throw new SlackRefusal(error);
        });
        ObjectNode answer = Json.object();
        answer.set("args", call.args());
        return answer;
    }

    private static ObjectNode botsInfo(ApiCall call) {
        if (!call.text("bot").orElse(Team.BOT).equals(Team.BOT)) {
            throw new SlackRefusal("bot_not_found");
        }
        ObjectNode answer = Json.object();
        answer.putObject("bot")
                .put("id", Team.BOT)
                .put("deleted", false)
                .put("name", "Relais")
                .put("app_id", Team.APP)
                .put("user_id", People.BOT_USER);
        return answer;
    }

    private static ObjectNode teamInfo(ApiCall call) {
        ObjectNode answer = Json.object();
        answer.putObject("team")
                .put("id", Team.ID)
                .put("name", Team.NAME)
                .put("domain", Team.DOMAIN)
                .put("email_domain", "northstar.example");
        return answer;
    }
}
