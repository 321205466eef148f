package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.ExaminedChat;
import io.relais.app.doctor.Finding;
import io.relais.app.settings.TeamsAccess;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.AddressBook;
import io.relais.core.port.ChatGateway;
import io.relais.teams.TeamsExamination;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teams, as {@code doctor} looks at it. */
public final class ExaminedTeams implements ExaminedChat {

    static final String NAME = "Teams";

    private final TeamsAccess access;
    private final TeamsExamination examination;
    private final InstantSource realTime;

    /** With credentials that are complete; people are looked up in the record at that server, or null for none. */
    public ExaminedTeams(TeamsAccess access, @Nullable MongoConnection record, InstantSource realTime) {
        AddressBook met = record == null ? new UnknownAddresses() : MongoStores.addressesAt(record);
        this.access = access;
        this.examination = new TeamsExamination(TeamsWiring.settings(access), met, realTime);
        this.realTime = realTime;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ChatGateway gateway() {
        return examination.gateway();
    }

    /** The channels are known to a running bot alone. */
    @Override
    public List<Check> checks(List<String> rooms) {
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
