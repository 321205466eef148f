package io.relais.teams;

import com.microsoft.bot.schema.Activity;
import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.Delivery;
import io.relais.core.port.Profile;
import io.relais.core.port.Recipient;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Teams, for when the bot speaks first. */
@SuppressWarnings("DoNotCallSuggester") // until each has its body
public final class TeamsGateway implements ChatGateway {

    private final TeamsConnection connection;

    /** Speaks through this connection. */
    public TeamsGateway(TeamsConnection connection) {
        this.connection = connection;
    }

    @Override
    public Channel channel() {
        return Channel.TEAMS;
    }

    @Override
    public Delivery post(Recipient to, Card card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Delivery update(MessageRef at, Card card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Profile profile(Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Account accountOf(String email) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChatHealth health() {
        return connection.health();
    }

    /**
     * Learns from a trusted activity of any kind who and what is where, so that the bot can speak there first. Cheap, and
     * never throws: to be called before the activity is answered. An activity of an untrusted sender must not get here.
     */
    public void met(Activity activity) {
        throw new UnsupportedOperationException();
    }

    /** The ids of at most so many people of the tenant that the bot has met, for whom a card may be shown in their own version. */
    List<String> userIds(int most) {
        throw new UnsupportedOperationException();
    }

    /** Somebody's language as far as it is known without asking Teams; else English. */
    Locale language(Account account) {
        throw new UnsupportedOperationException();
    }
}
