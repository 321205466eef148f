package io.relais.teams.reply;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Reply;
import io.relais.teams.card.SearchResults;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;

/** Replies to a search: the rows of a card are its results. */
final class SearchReplies implements Reply.Visitor<Ack> {

    private final Asker asker;

    SearchReplies(Asker asker) {
        this.asker = asker;
    }

    @Override
    public Ack show(Reply.Show show) {
        return results(show.card());
    }

    @Override
    public Ack update(Reply.Update update) {
        return results(update.card());
    }

    @Override
    public Ack say(Reply.Say say) {
        return ExtensionBodies.words(say.words());
    }

    @Override
    public Ack open(Reply.Open open) {
        return ExtensionBodies.words(Speaker.phrase(asker, TeamsPhrase.NEEDS_A_FORM));
    }

    @Override
    public Ack mend(Reply.Mend mend) {
        return ExtensionBodies.words(MendWords.of(mend));
    }

    @Override
    public Ack home(Reply.Home home) {
        return results(home.card());
    }

    @Override
    public Ack nothing() {
        return ExtensionBodies.words(Speaker.phrase(asker, TeamsPhrase.DONE));
    }

    private static Ack results(Card card) {
        ArrayNode results = SearchResults.of(card);
        return results.isEmpty() ? ExtensionBodies.words(card.asText()) : ExtensionBodies.results(results);
    }
}
