package io.relais.teams.web;

import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.Recipient;
import io.relais.teams.card.TeamsMessage;
import java.util.List;

/** What the bot posts and edits of its own accord, at Teams' pace. */
public final class Posts {

    /** Teams asks for at most so many readers' own versions of a card by itself. */
    private static final int MOST_VIEWERS = 60;

    private final ConnectorCalls connector;

    private final PacedTeams paced;

    private final PersonalChats chats;

    private final Places places;

    /**
     * Where cards go.
     *
     * @param rooms the channels
     * @param whereabouts where the posted messages are
     * @param profiles who may see a version of their own
     */
    public record Places(RoomBook rooms, Whereabouts whereabouts, TeamsProfiles profiles) {}

    /** Posts by these calls. */
    public Posts(ConnectorCalls connector, PacedTeams paced, PersonalChats chats, Places places) {
        this.connector = connector;
        this.paced = paced;
        this.chats = chats;
        this.places = places;
    }

    /** Posts a card. */
    public MessageRef post(Recipient to, Card card) {
        return to.accept(new Posting(card));
    }

    /** Edits a message of the bot. */
    public MessageRef update(MessageRef at, Card card) {
        TeamsSpot spot = places.whereabouts().of(at);
        TeamsMessage message = message(card, at.conversation());
        return paced.call(TeamsRate.SEND, spot, () -> {
            connector.edit(spot, at.message(), message);
            return at;
        });
    }

    private TeamsMessage message(Card card, String conversation) {
        String reader = card.viewing() == null ? null : places.profiles().readerOf(conversation);
        return reader == null ? TeamsMessage.of(card, viewers(card)) : TeamsMessage.forOne(card, reader);
    }

    private List<String> viewers(Card card) {
        return card.viewing() == null ? List.of() : places.profiles().members(MOST_VIEWERS);
    }

    /** One card, on its way. */
    private final class Posting implements Recipient.Visitor<MessageRef> {

        private final Card card;

        Posting(Card card) {
            this.card = card;
        }

        @Override
        public MessageRef person(Account account) {
            if (chats.isJustMissed(account)) {
                throw TeamsFailure.own("post", "BotNotInConversationRoster");
            }
            try {
                TeamsSpot spot = chats.with(account);
                TeamsMessage message = TeamsMessage.forOne(card, account.user());
                ConnectorCalls.Posted posted = paced.call(TeamsRate.SEND, spot, () -> connector.post(spot, message));
                chats.reached(account);
                return reference(spot, posted);
            } catch (TeamsFailure failure) {
                throw chats.judged(account, failure);
            }
        }

        @Override
        public MessageRef room(String name) {
            TeamsSpot spot = places.rooms().postedTo(name);
            TeamsMessage message = TeamsMessage.of(card, viewers(card));
            return reference(spot, paced.call(TeamsRate.SEND, spot, () -> connector.openThread(spot, message)));
        }

        private MessageRef reference(TeamsSpot spot, ConnectorCalls.Posted posted) {
            return new MessageRef(Channel.TEAMS, spot.tenant(), posted.conversation(), posted.activity());
        }
    }
}
