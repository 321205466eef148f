package io.relais.slack.reply;

import com.slack.api.model.view.View;
import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPages;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.request.Way;
import io.relais.slack.web.SlackCalls;
import io.relais.slack.web.SlackFailure;
import java.util.Locale;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks to one person, and takes the second way where Slack does not take the first. */
final class Speaker {

    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

    private final SlackCalls calls;

    private final Function<Account, Locale> languages;

    Speaker(SlackCalls calls, Function<Account, Locale> languages) {
        this.calls = calls;
        this.languages = languages;
    }

    SlackCalls calls() {
        return calls;
    }

    String phrase(Account account, SlackPhrase phrase) {
        return phrase.in(languages.apply(account));
    }

    /** Opens a modal; false where Slack did not take it, mostly because it came too late. */
    boolean opens(String triggerId, View view) {
        return took("views.open", () -> calls.open(triggerId, view));
    }

    /** Opens a modal on the one that is open; false where Slack did not take it. */
    boolean pushes(String triggerId, View view) {
        return took("views.push", () -> calls.push(triggerId, view));
    }

    /** Tells one person something in a conversation. */
    Ack whisper(Way.Back back, SlackMessage message) {
        String url = back.responseUrl();
        if (url == null || !took("response_url", () -> calls.answer(url, message))) {
            calls.whisper(new SlackCalls.Place(back.conversation(), null), back.user(), message);
        }
        return Ack.none();
    }

    /** A message of the bot becomes another. */
    Ack replace(Way.Back back, String message, SlackMessage by) {
        String url = back.responseUrl();
        if (url == null || !took("response_url", () -> calls.replace(url, by))) {
            calls.edit(back.conversation(), message, by);
        }
        return Ack.none();
    }

    /** A person's home tab becomes this card. */
    Ack home(Account account, Card card) {
        calls.home(account.user(), SlackPages.home(card));
        return Ack.none();
    }

    private static boolean took(String what, Runnable call) {
        try {
            call.run();
            return true;
        } catch (SlackFailure failure) {
            LOG.warn("Slack did not take {}: {}", what, failure.code());
            return false;
        }
    }
}
