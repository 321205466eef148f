package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.ExaminedChat;
import io.relais.app.doctor.Finding;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.TeamsAccess;
import io.relais.core.port.ChatGateway;
import io.relais.teams.TeamsExamination;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Teams, as {@code doctor} looks at it. */
public final class ExaminedTeams implements ExaminedChat {

    static final String NAME = "Teams";

    private final TeamsAccess access;
    private final TeamsExamination examination;
    private final KnownInTeams known;
    private final InstantSource realTime;

    private ExaminedTeams(TeamsAccess access, KnownInTeams known, InstantSource realTime) {
        this.access = access;
        this.examination = new TeamsExamination(TeamsWiring.settings(access), known.addresses(), realTime);
        this.known = known;
        this.realTime = realTime;
    }

    /** With credentials that are complete; the people with these e-mail addresses will be asked for. */
    public static ExaminedTeams of(RelaisSettings settings, List<String> emails, InstantSource realTime) {
        return new ExaminedTeams(settings.teams(), KnownInTeams.read(settings, emails), realTime);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String invitation() {
        return "install the app for them (docs/teams.md, step 7), or correct their e-mail in team.yaml;"
                + " guests are not found";
    }

    @Override
    public ChatGateway gateway() {
        return examination.gateway();
    }

    @Override
    public List<Check> checks(List<String> rooms) {
        List<Check> checks = new ArrayList<>(trust());
        checks.addAll(known.checks());
        checks.add(new TeamsRoomsCheck(examination, rooms));
        return checks;
    }

    private List<Check> trust() {
        return access.isAnonymous()
                ? List.of(ExaminedTeams::anonymous)
                : List.of(new TeamsTokenCheck(examination), new TeamsKeysCheck(examination, realTime));
    }

    private static List<Finding> anonymous() {
        return List.of(Finding.warn(
                NAME + ": trust",
                "RELAIS_TEAMS_ALLOW_ANONYMOUS is on: whoever calls is believed",
                "unset it where real leads are handed over, and set the app's credentials (docs/teams.md)"));
    }

    @Override
    public void close() {
        examination.close();
    }
}
