package io.relais.app.chat.teams;

import io.relais.app.doctor.Check;
import io.relais.app.doctor.Finding;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.store.RecordOutOfReach;
import io.relais.app.store.RecordReading;
import io.relais.core.chat.Channel;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.AddressBook;
import java.util.Collection;
import java.util.List;

/**
 * Whom the bot has met in Teams and where it was added, as its record has it: Teams can't be asked for that.
 *
 * @param addresses what is in the record; each look fails where that could not be read
 * @param checks says so where it could not
 */
record KnownInTeams(AddressBook addresses, List<Check> checks) {

    KnownInTeams {
        checks = List.copyOf(checks);
    }

    /** Reads it, of the people with these e-mail addresses. */
    static KnownInTeams read(RelaisSettings settings, Collection<String> emails) {
        try {
            AddressBook copy = RecordReading.read(
                    settings, record -> CopiedAddresses.of(MongoStores.addressesAt(record), Channel.TEAMS, emails));
            return new KnownInTeams(copy, List.of());
        } catch (RecordOutOfReach out) {
            Finding why = Finding.unknown(ExaminedTeams.NAME + ": record", out.why(), out.next());
            return new KnownInTeams(new UnknownAddresses(), List.of(() -> List.of(why)));
        }
    }
}
