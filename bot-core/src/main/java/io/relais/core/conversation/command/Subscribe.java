package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Rooms;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.figures.FigureWords;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.SubscriptionCard;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import io.relais.core.port.Preference.Rhythm;
import io.relais.core.port.Preferences;
import io.relais.core.routing.TeamRole;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The funnel's figures each week by a direct message, for who asks for them; and no more, for who has enough of it. */
public record Subscribe(People people) implements Verb {

    @Override
    public ActionId action() {
        return Actions.SUBSCRIBE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        String word = ask.argument().strip();
        if (word.isEmpty() || says("funnel.weekly.words", word)) {
            return kept(ask, Rhythm.WEEKLY);
        }
        return says("funnel.off.words", word)
                ? kept(ask, null)
                : ask.says(ask.words().say("funnel.subscribe.unknown", word));
    }

    private static boolean says(String key, String word) {
        return Stream.of(Language.values())
                .map(language -> Phrases.in(language).say(key))
                .flatMap(words -> Stream.of(words.split(", ", -1)))
                .anyMatch(each -> FigureWords.same(each, word));
    }

    private Reply kept(Ask ask, @Nullable Rhythm rhythm) {
        Preferences preferences = people.preferences();
        String member = ask.actor().id();
        preferences.keep(member, preferences.of(member).funnel(rhythm));
        Rooms.Place room = people.rooms().funnel();
        String name = room == null ? null : room.room().name();
        return ask.becomes(SubscriptionCard.draw(rhythm, people.team().digests(), name, ask.words()));
    }
}
