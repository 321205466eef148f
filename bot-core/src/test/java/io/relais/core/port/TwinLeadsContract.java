package io.relais.core.port;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.accepted;
import static io.relais.core.lead.Leads.facts;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static io.relais.core.lead.Leads.rejected;
import static io.relais.core.lead.Leads.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Leads;
import io.relais.core.lead.PersonKey;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No record of leads may hold two with one number, one key, or one person whose lead is open. */
@SuppressWarnings("NullAway.Init")
public abstract class TwinLeadsContract {

    private static final String CLAIRE = "claire.petit@northwind.example";
    private static final Set<String> NO_KEYS = Set.of();

    private LeadStore leads;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        leads = empty().leads();
    }

    @Test
    void refusesANumberThatIsTaken() {
        Lead first = leads.insert(received(1, facts(CLAIRE)), NO_KEYS);
        assertTwin(first, () -> leads.insert(Leads.mql(received(1, nobody())), NO_KEYS));
        assertThat(leads.find(first.id())).isEqualTo(first);
    }

    @Test
    void refusesATwinByKey() {
        Lead first = leads.insert(received(1, nobody()), Set.of("a", "b"));
        assertTwin(first, () -> leads.insert(received(2, nobody()), Set.of("b", "c")));
        assertThat(leads.find(new LeadId(2))).isNull();
        assertThat(leads.byKey("c")).isNull();
    }

    @Test
    void refusesATwinByPerson() {
        Lead first = leads.insert(received(1, facts(CLAIRE)), NO_KEYS);
        assertTwin(first, () -> leads.insert(received(2, facts(" Claire.PETIT@northwind.example")), NO_KEYS));
        assertThat(leads.find(new LeadId(2))).isNull();
    }

    @Test
    void takesLeadsOfUnknownPeopleForDifferentOnes() {
        leads.insert(received(1, nobody()), NO_KEYS);
        leads.insert(received(2, nobody()), NO_KEYS);
        assertThat(leads.page(new LeadFilter(null, null, null), 10)).hasSize(2);
    }

    @Test
    void takesAPersonInAgainWhoseLeadIsClosed() {
        Lead first = mql(1);
        leads.save(first, rejected(first, ANA), NO_KEYS);
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isNull();
        Lead second = leads.insert(received(2, facts(CLAIRE)), NO_KEYS);
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isEqualTo(second);
    }

    @Test
    void refusesToOpenALeadAgainBesidesAnother() {
        Lead first = mql(1);
        Lead closed = leads.save(first, rejected(first, ANA), NO_KEYS);
        Lead second = leads.insert(received(2, facts(CLAIRE)), NO_KEYS);
        assertTwin(second, () -> leads.save(closed, undone(closed, first.progress()), NO_KEYS));
        assertThat(leads.find(closed.id())).isEqualTo(closed);
    }

    @Test
    void opensALeadAgain() {
        Lead first = mql(1);
        Lead closed = leads.save(first, rejected(first, ANA), NO_KEYS);
        Lead open = leads.save(closed, undone(closed, first.progress()), NO_KEYS);
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isEqualTo(open);
    }

    @Test
    void refusesAKeyOfAnotherLeadWhenSaving() {
        Lead first = leads.insert(received(1, nobody()), Set.of("a"));
        Lead second = leads.insert(received(2, nobody()), NO_KEYS);
        assertTwin(first, () -> leads.save(second, accepted(second, ANA), Set.of("a")));
        assertThat(leads.find(second.id())).isEqualTo(second);
    }

    @Test
    void takesOneOfManyTwinsIn() throws Exception {
        List<Boolean> inserted = Race.run(runner -> () -> {
            try {
                leads.insert(received(1 + runner, facts(CLAIRE)), Set.of("key"));
                return true;
            } catch (TwinLead twin) {
                return false;
            }
        });
        assertThat(inserted).containsOnlyOnce(true);
        assertThat(leads.page(new LeadFilter(null, null, null), 10)).hasSize(1);
    }

    private Lead mql(long number) {
        return leads.insert(Leads.offered(received(number, facts(CLAIRE)), "ana"), NO_KEYS);
    }

    private static void assertTwin(Lead other, ThrowingCallable write) {
        assertThatThrownBy(write)
                .asInstanceOf(type(TwinLead.class))
                .extracting(TwinLead::other)
                .isEqualTo(other.id());
    }
}
