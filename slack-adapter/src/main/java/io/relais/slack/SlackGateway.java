package io.relais.slack;

import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.Delivery;
import io.relais.core.port.Profile;
import io.relais.core.port.Recipient;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.web.DirectMessages;
import io.relais.slack.web.PacedSlack;
import io.relais.slack.web.SlackCalls;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackIdentity;
import io.relais.slack.web.SlackProfiles;
import io.relais.slack.web.SlackRooms;
import io.relais.slack.web.SlackTurn;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Slack, for when the bot speaks first. */
public final class SlackGateway implements ChatGateway {

    private final SlackConnection connection;

    private final SlackCalls calls;

    private final PacedSlack paced;

    private final SlackProfiles profiles;

    private final SlackRooms rooms;

    private final DirectMessages direct;

    /** Speaks through this connection. */
    public SlackGateway(SlackConnection connection) {
        InstantSource clock = connection.clock();
        this.connection = connection;
        this.calls = new SlackCalls(connection.client());
        this.paced = new PacedSlack(clock, connection::failed);
        this.profiles = new SlackProfiles(connection.client(), paced, clock);
        this.rooms = new SlackRooms(connection.client(), paced, clock);
        this.direct = new DirectMessages(connection.client(), paced, clock);
    }

    @Override
    public Channel channel() {
        return Channel.SLACK;
    }

    @Override
    public Delivery post(Recipient to, Card card) {
        return delivered(() -> {
            SlackIdentity identity = connection.identity();
            String conversation = to.accept(new Addresses(identity));
            String ts = paced.call(
                    SlackTurn.post(identity.team(), conversation),
                    () -> calls.post(new SlackCalls.Place(conversation, null), SlackMessage.of(card)));
            return new MessageRef(Channel.SLACK, identity.team(), conversation, ts);
        });
    }

    @Override
    public Delivery update(MessageRef at, Card card) {
        return delivered(() -> paced.call(SlackTurn.edit(at.workspace(), at.conversation()), () -> {
            calls.edit(at.conversation(), at.message(), SlackMessage.of(card));
            return at;
        }));
    }

    @Override
    public @Nullable Profile profile(Account account) {
        try {
            return profiles.of(connection.identity(), account.user());
        } catch (SlackFailure failure) {
            if (failure.code().equals("user_not_found")) {
                return null;
            }
            throw SlackDeliveries.unavailable(failure);
        }
    }

    @Override
    public @Nullable Account accountOf(String email) {
        try {
            SlackIdentity identity = connection.identity();
            String user = profiles.memberWith(identity, email);
            return user == null ? null : new Account(Channel.SLACK, identity.team(), user);
        } catch (SlackFailure failure) {
            throw SlackDeliveries.unavailable(failure);
        }
    }

    @Override
    public ChatHealth health() {
        return connection.health();
    }

    /** Somebody's language as far as it is known without asking Slack; else English. */
    Locale language(Account account) {
        Profile profile = profiles.remembered(account.user());
        String locale = profile == null ? null : profile.locale();
        return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
    }

    private Delivery delivered(Supplier<MessageRef> sending) {
        try {
            return new Delivery.Done(sending.get());
        } catch (SlackFailure failure) {
            return SlackDeliveries.of(failure, paced.now());
        }
    }

    /** Where a card goes. */
    private final class Addresses implements Recipient.Visitor<String> {

        private final SlackIdentity identity;

        Addresses(SlackIdentity identity) {
            this.identity = identity;
        }

        @Override
        public String person(Account account) {
            return direct.with(identity.team(), account.user());
        }

        @Override
        public String room(String name) {
            SlackRooms.Room room = rooms.of(identity, name);
            boolean isRefused = switch (connection.settings().sharedRooms()) {
                case REFUSED -> room.isShared();
                case ALLOWED -> false;
            };
            if (isRefused) {
                throw SlackFailure.refused("post", "shared_with_another_organisation");
            }
            return room.id();
        }
    }
}
