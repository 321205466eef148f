package io.relais.core.port;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address book must do. */
@SuppressWarnings("NullAway.Init")
public abstract class AddressBookContract {

    private static final String EMAIL = "ana@northstar.example";
    private static final Map<String, String> DETAILS = Map.of("serviceUrl", "https://smba.example/emea/", "a.b$c", "");

    private AddressBook book;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        book = empty().addresses();
    }

    @Test
    void findsWhatItKeptToTheLastField() {
        Address ana = new Address(Channel.TEAMS, "tenant", Kind.PERSON, "29:a", EMAIL, DETAILS, NOW);
        book.keep(ana);

        assertThat(book.find(Channel.TEAMS, "29:a")).isEqualTo(ana);
        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL)).containsExactly(ana);
    }

    @Test
    void keepsTheLatestWordOnAnId() {
        book.keep(new Address(Channel.TEAMS, "tenant", Kind.PERSON, "29:a", EMAIL, DETAILS, NOW));
        Address renamed = new Address(Channel.TEAMS, "other", Kind.PERSON, "29:a", "", Map.of(), NOW.plusSeconds(1));
        book.keep(renamed);

        assertThat(book.find(Channel.TEAMS, "29:a")).isEqualTo(renamed);
        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL)).isEmpty();
    }

    @Test
    void namesTheLatestToldFirst() {
        book.keep(person("29:old", EMAIL, NOW));
        book.keep(person("29:new", EMAIL, NOW.plusSeconds(60)));
        book.keep(person("29:between", EMAIL, NOW.plusSeconds(30)));

        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL))
                .extracting(Address::id)
                .containsExactly("29:new", "29:between", "29:old");
    }

    @Test
    void findsNothingByAnEmptyName() {
        book.keep(person("29:a", "", NOW));

        assertThat(book.named(Channel.TEAMS, Kind.PERSON, "")).isEmpty();
        assertThat(book.find(Channel.TEAMS, "29:a")).isNotNull();
    }

    @Test
    void keepsChatsAndKindsApart() {
        book.keep(person("1", "same", NOW));
        book.keep(new Address(Channel.SLACK, "T1", Kind.PERSON, "1", "same", Map.of(), NOW));
        book.keep(new Address(Channel.TEAMS, "tenant", Kind.ROOM, "2", "same", Map.of(), NOW));
        book.forget(Channel.SLACK, "1");

        assertThat(book.find(Channel.SLACK, "1")).isNull();
        assertThat(ids(book.named(Channel.TEAMS, Kind.PERSON, "same"))).containsExactly("1");
        assertThat(ids(book.named(Channel.TEAMS, Kind.ROOM, "same"))).containsExactly("2");
        assertThat(book.named(Channel.SLACK, Kind.PERSON, "same")).isEmpty();
        assertThat(ids(book.all(Channel.TEAMS, Kind.ROOM, 10))).containsExactly("2");
    }

    @Test
    void listsById() {
        List.of("29:c", "29:a", "29:b").forEach(id -> book.keep(person(id, EMAIL, NOW)));

        assertThat(ids(book.all(Channel.TEAMS, Kind.PERSON, 10))).containsExactly("29:a", "29:b", "29:c");
        assertThat(ids(book.all(Channel.TEAMS, Kind.PERSON, 2))).containsExactly("29:a", "29:b");
    }

    @Test
    void findsNoMoreByOneNameThanItSays() {
        IntStream.rangeClosed(0, AddressBook.MOST_NAMED).forEach(i -> book.keep(person("29:" + i, EMAIL, NOW)));

        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL)).hasSize(AddressBook.MOST_NAMED);
    }

    @Test
    void forgetsForGoodAndOnlyWhatItKnows() {
        book.keep(person("29:a", EMAIL, NOW));
        book.forget(Channel.TEAMS, "29:a");
        book.forget(Channel.TEAMS, "29:never");

        assertThat(book.find(Channel.TEAMS, "29:a")).isNull();
        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL)).isEmpty();
    }

    @Test
    void letsManyKeepTheSameAtOnce() throws Exception {
        Race.run(runner -> () -> {
            book.keep(person("29:a", EMAIL, NOW.plusSeconds(runner)));
            return runner;
        });

        assertThat(book.named(Channel.TEAMS, Kind.PERSON, EMAIL)).hasSize(1);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"$where", "a.b", "line\nbreak", "19:abc@thread.tacv2", "é", "🙂"})
    void takesAnyTextAsAnId(String id) {
        book.keep(person(id, id, NOW));

        assertThat(ids(book.named(Channel.TEAMS, Kind.PERSON, id))).containsExactly(id);
        assertThat(book.find(Channel.TEAMS, id + "x")).isNull();
    }

    private static Address person(String id, String email, Instant at) {
        return new Address(Channel.TEAMS, "tenant", Kind.PERSON, id, email, Map.of(), at);
    }

    private static List<String> ids(List<Address> addresses) {
        return addresses.stream().map(Address::id).toList();
    }
}
