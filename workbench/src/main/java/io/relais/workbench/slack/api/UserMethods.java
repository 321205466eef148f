package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Team;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.*}: who is in the workspace. */
@Component
final class UserMethods implements ApiMethod.Group {
    private static final String READ = "users:read";
    private static final String EMAIL = "users:read.email";

    private final People people;
    private final AppManifest manifest;
    private final WorkbenchClock clock;

    UserMethods(People people, AppManifest manifest, WorkbenchClock clock) {
        this.people = people;
        this.manifest = manifest;
        this.clock = clock;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(
                forBot("users.info", this::info, READ),
                forBot("users.list", this::list, READ),
                forBot("users.lookupByEmail", this::lookup, EMAIL));
    }

    private ObjectNode info(ApiCall call) {
        Person person = people.all().stream()
                .filter(known -> known.id().equals(call.required("user")))
                .findFirst()
                .orElseThrow(() -> new SlackRefusal("user_not_found"));
        return answer(person, call);
    }

    private ObjectNode lookup(ApiCall call) {
        Person person = people.byEmail(call.required("email")).orElseThrow(() -> new SlackRefusal("users_not_found"));
        return answer(person, call);
    }

    private ObjectNode answer(Person person, ApiCall call) {
        ObjectNode answer = Json.object();
        answer.set("user", user(person, call.flag("include_locale")));
        return answer;
    }

    private ObjectNode list(ApiCall call) {
        ObjectNode answer = Json.object();
        ArrayNode members = answer.putArray("members");
        boolean withLocale = call.flag("include_locale");
        Paging.page(call, people.all(), answer).forEach(person -> members.add(user(person, withLocale)));
        return answer.put("cache_ts", clock.real().getEpochSecond());
    }

    private ObjectNode user(Person person, boolean withLocale) {
        ObjectNode user = Json.object();
        user.put("id", person.id()).put("team_id", Team.ID).put("name", person.slug());
        user.put("deleted", false).put("real_name", person.name());
        user.put("tz", person.zone().getId());
        user.put("tz_label", person.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        user.put("tz_offset", person.zone().getRules().getOffset(clock.real()).getTotalSeconds());
        user.set("profile", profile(person));
        user.put("is_admin", false).put("is_owner", false).put("is_primary_owner", false);
        user.put("is_restricted", person.guest()).put("is_ultra_restricted", false);
        user.put("is_bot", person.bot()).put("is_app_user", false);
        user.put("is_email_confirmed", !person.bot()).put("updated", 1_767_225_600L);
        if (withLocale) {
            user.put("locale", person.locale());
        }
        return user;
    }

    private ObjectNode profile(Person person) {
        ObjectNode profile = Json.object();
        profile.put("real_name", person.name()).put("real_name_normalized", person.name());
        profile.put("display_name", person.name()).put("team", Team.ID);
        boolean mayReadEmail =
                manifest.botScopes().map(scopes -> scopes.contains(EMAIL)).orElse(true);
        if (mayReadEmail && !person.bot()) {
            profile.put("email", person.email());
        }
        if (person.bot()) {
            profile.put("bot_id", Team.BOT).put("api_app_id", Team.APP);
        }
        return profile;
    }
}
