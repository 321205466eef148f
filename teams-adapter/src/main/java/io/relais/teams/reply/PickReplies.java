package io.relais.teams.reply;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.teams.card.SearchResults;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;

/** Replies to a result that was picked: Teams takes nothing but a card, so words are one too. */
final class PickReplies implements Reply.Visitor<Ack> {

    private final Asker asker;

    PickReplies(Asker asker) {
        this.asker = asker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return picked(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return picked(update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return words(say.words());
    }

    @Override
    public Ack open(Reply.Open open) {
        return words(Speaker.phrase(asker, TeamsPhrase.NEEDS_A_FORM));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return words(MendWords.of(mend));
    }

    @Override
    public Ack home(Reply.Home home) {
        return picked(home.card());
    }

    @Override
    public Ack nothing() {
        return words(Speaker.phrase(asker, TeamsPhrase.DONE));
    }

    private static Ack words(String words) {
        return picked(Card.of(new Element.Prose(words)));
    }

    private static Ack picked(Card card) {
        return ExtensionBodies.results(SearchResults.picked(card));
    }
}
