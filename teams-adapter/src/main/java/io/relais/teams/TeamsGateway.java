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
import io.relais.teams.request.Meetings;
import io.relais.teams.web.Meeting;
import io.relais.teams.web.TeamsFailure;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Teams, for when the bot speaks first. */
public final class TeamsGateway implements ChatGateway {

    private final TeamsConnection connection;

    private final TeamsParts parts;

    /** Speaks through this connection. */
    public TeamsGateway(TeamsConnection connection) {
        this.connection = connection;
        this.parts = connection.parts();
    }

    @Override
    public Channel channel() {
        return Channel.TEAMS;
    }

    @Override
    public Delivery post(Recipient to, Card card) {
        return delivered(() -> parts.posts().post(to, card));
    }

    @Override
    public Delivery update(MessageRef at, Card card) {
        return delivered(() -> parts.posts().update(at, card));
    }

    @Override
    public @Nullable Profile profile(Account account) {
        try {
            return parts.profiles().of(account);
        } catch (TeamsFailure failure) {
            throw TeamsDeliveries.unavailable(failure);
        }
    }

    @Override
    public @Nullable Account accountOf(String email) {
        try {
            return parts.profiles().memberWith(email.toLowerCase(Locale.ROOT));
        } catch (TeamsFailure failure) {
            throw TeamsDeliveries.unavailable(failure);
        }
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
        Meeting meeting = Meetings.of(activity);
        if (meeting != null) {
            parts.whereabouts().seen(meeting.spot());
            parts.acquaintances().met(meeting);
        }
    }

    /** The ids of at most so many people of the tenant whom the bot has met, for a card that shows each a version of their own. */
    List<String> userIds(int most) {
        return parts.profiles().members(most);
    }

    /** Somebody's language as far as it is known without asking Teams; else English. */
    Locale language(Account account) {
        Profile profile = parts.profiles().remembered(account);
        String locale = profile == null ? null : profile.locale();
        return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
    }

    private Delivery delivered(Supplier<MessageRef> sending) {
        try {
            return new Delivery.Done(sending.get());
        } catch (TeamsFailure failure) {
            return TeamsDeliveries.of(failure, parts.paced().now());
        }
    }
}
