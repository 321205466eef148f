package io.relais.core.mongo;

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

/** The contracts of all ports, on one kind of server. */
abstract class MongoStoresContract {

    /** The server. */
    abstract MongoUnderTest mongo();

    @Nested
    class OfLeads extends LeadStoreContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfTwins extends TwinLeadsContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfQueries extends LeadQueriesContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfSearch extends LeadSearchContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfFeedback extends FeedbackQueriesContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfValues extends LeadValuesContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfTheOutbox extends NoticeOutboxContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfChores extends ChoresContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfWhatWasSeen extends SeenInteractionsContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfAddresses extends AddressBookContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfPreferences extends PreferencesContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }

    @Nested
    class OfFigures extends FunnelContract {
        @Override
        protected Stores empty() {
            return mongo().empty();
        }
    }
}
