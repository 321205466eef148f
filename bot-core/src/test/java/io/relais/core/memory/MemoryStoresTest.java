package io.relais.core.memory;

import io.relais.core.port.AddressBookContract;
import io.relais.core.port.ChoresContract;
import io.relais.core.port.FeedbackQueriesContract;
import io.relais.core.port.FunnelContract;
import io.relais.core.port.LeadQueriesContract;
import io.relais.core.port.LeadSearchContract;
import io.relais.core.port.LeadStoreContract;
import io.relais.core.port.LeadValuesContract;
import io.relais.core.port.NoticeOutboxContract;
import io.relais.core.port.PreferencesContract;
import io.relais.core.port.SeenInteractionsContract;
import io.relais.core.port.Stores;
import io.relais.core.port.TwinLeadsContract;
import org.junit.jupiter.api.Nested;

class MemoryStoresTest {

    static Stores fresh() {
        MemoryStores stores = new MemoryStores();
        return new Stores(
                stores.leads(),
                stores.outbox(),
                stores.seen(),
                stores.chores(),
                stores.addresses(),
                stores.preferences(),
                stores.funnel(),
                stores.journal());
    }

    @Nested
    class OfLeads extends LeadStoreContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfTwins extends TwinLeadsContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfQueries extends LeadQueriesContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfSearch extends LeadSearchContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfFeedback extends FeedbackQueriesContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfValues extends LeadValuesContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfTheOutbox extends NoticeOutboxContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfChores extends ChoresContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfWhatWasSeen extends SeenInteractionsContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfAddresses extends AddressBookContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfPreferences extends PreferencesContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }

    @Nested
    class OfFigures extends FunnelContract {
        @Override
        protected Stores empty() {
            return fresh();
        }
    }
}
