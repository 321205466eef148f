package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.NotifyCard;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import io.relais.core.port.Preferences;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which chat somebody is told something: shows it, and takes their choice. */
public record Notify(People people) implements Verb {

    @Override
    public ActionId action() {
        return Actions.NOTIFY;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        String word = ask.argument().strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return card(ask);
        }
        if (word.equals(NotifyCard.AUTO)) {
            return kept(ask, null);
        }
        if (isRhythm(word)) {
            return ask.says(ask.words().say("notify.rhythm", word));
        }
        Channel chat = chat(word);
        return chat == null ? ask.says(ask.words().say("notify.unknown", word)) : chosen(ask, chat);
    }

    private Reply chosen(Ask ask, Channel chat) {
        String name = ask.words().name(chat);
        if (people.chats().find(chat) == null) {
            return ask.says(ask.words().say("notify.notSetUp", name));
        }
        return people.in(chat, ask.actor().id()) == null
                ? ask.says(ask.words().say("notify.absent", name))
                : kept(ask, chat);
    }

    private Reply kept(Ask ask, @Nullable Channel chat) {
        Preferences preferences = people.preferences();
        String member = ask.actor().id();
        preferences.keep(member, preferences.of(member).in(chat));
        return card(ask);
    }

    private Reply card(Ask ask) {
        return ask.becomes(NotifyCard.draw(people.told(ask.person().member()), ask.words()));
    }

    private static boolean isRhythm(String word) {
        return Stream.of(Language.values())
                .map(language -> Phrases.in(language).say("notify.rhythms"))
                .anyMatch(words -> List.of(words.split(", ", -1)).contains(word));
    }

    private static @Nullable Channel chat(String word) {
        return Stream.of(Channel.values())
                .filter(channel -> NotifyCard.word(channel).equals(word))
                .findFirst()
                .orElse(null);
    }
}
