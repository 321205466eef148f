package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.lead.FullLead;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.port.Parcel;
import io.relais.core.port.Post;
import io.relais.core.port.Settlement.Delivered;
import io.relais.core.port.Settlement.GivenUp;
import io.relais.core.port.Settlement.PutOff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The names that leads are stored under are for good: a field may be added to the approved document, but never go from
 * it or change its meaning, since leads stored by every earlier version have it.
 */
class StoredFormTest {

    private static final JsonWriterSettings READABLE = JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .indent(true)
            .build();
    private static final Path APPROVED =
            Path.of("src/test/java/io/relais/core/mongo/StoredFormTest.keepsTheStoredForm.approved.txt");

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void keepsTheStoredForm() {
        MongoConnection connection = MONGO.connect();
        MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
        Lead lead = stores.leads().insert(FullLead.made(4711), Set.of("source:webinar-may:hs-4711"));
        Parcel parcel = Objects.requireNonNull(stores.outbox().take(lead.id(), NOW, Duration.ofSeconds(30)));
        Post card = new Post(new MessageRef(Channel.SLACK, "T1", "D1", "1747038600.000100"), Post.Kind.CARD, "ana");
        stores.outbox().settle(parcel, new Delivered(List.of("1-0"), List.of(card)));
        stores.outbox().settle(parcel, new PutOff("1-1", NOW.plusSeconds(60)));
        stores.outbox().settle(parcel, new GivenUp("1-2", "channel_not_found", NOW));
        Document stored = Objects.requireNonNull(
                MONGO.unheard(connection).getCollection("leads").find().first());
        Approvals.verify(stored.toJson(READABLE), new Options(new QuietReporter()));
    }

    @Test
    void readsTheApprovedForm() throws IOException {
        Document stored = Document.parse(Files.readString(APPROVED));
        assertThat(LeadDocument.read(stored))
                .isEqualTo(FullLead.made(4711).lead().saved());
        assertThat(LeadDocument.reader(stored).parts("events", EventDocument::read))
                .isEqualTo(FullLead.events());
    }

    @Test
    void holdsEveryKindOfEvent() {
        List<String> kinds = variants(LeadEvent.class).map(Class::getSimpleName).toList();
        assertThat(FullLead.events()).extracting(LeadEvent::name).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static Stream<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredFormTest::variants)
                : Stream.of(type);
    }
}
