package io.relais.core.mongo;

import io.relais.core.lead.Lead;
import io.relais.core.lead.Leads;
import io.relais.core.port.LeadStore;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Takes leads in and accepts them, and says so after each, until it is killed. */
final class SavingChild {

    private SavingChild() {}

    /** Writes to the record that the first argument names, and what was acknowledged to the file that the second names. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedMongo engine = EmbeddedMongo.open(Path.of(arguments[0]), Options.durable());
        MongoConnection connection = MongoConnection.open(engine.connectionString());
        LeadStore leads = MongoStores.prepare(connection, MongoUnderTest.CLOCK).leads();
        while (true) {
            long number = leads.nextId().number();
            Lead lead = leads.insert(Leads.offered(Leads.received(number, Leads.nobody()), "ana"), Set.of());
            acknowledge(lead, arguments[1]);
            Lead accepted = leads.save(lead, Leads.accepted(lead, Leads.ANA), Set.of());
            acknowledge(accepted, arguments[1]);
        }
    }

    private static void acknowledge(Lead saved, String file) throws IOException {
        String line = saved.id() + " " + saved.version() + "\n";
        Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.print(line);
        System.out.flush();
    }
}
