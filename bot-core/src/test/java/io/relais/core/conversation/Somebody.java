package io.relais.core.conversation;

import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.chat.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody at their chat. */
final class Somebody {

    private final Office office;
    private final Account account;

    Somebody(Office office, Account account) {
        this.office = office;
        this.account = account;
    }

    Origin origin() {
        return origin(office.nextKey());
    }

    Origin origin(String key) {
        return new Origin(account, key, null, office.now());
    }

    Reply types(String text) {
        return office.answer(new Interaction.Typed(origin(), "lead", text));
    }

    Reply asks(String text) {
        return office.answer(new Interaction.Typed(origin(), "feedback", text));
    }

    Reply figures(String text) {
        return office.answer(new Interaction.Typed(origin(), "funnel", text));
    }

    Reply presses(String action, String argument) {
        return office.answer(new Interaction.Pressed(origin(), new ActionId(action), argument));
    }

    Reply opensHome() {
        return office.answer(new Interaction.HomeOpened(origin()));
    }

    Reply submits(String form, Map<String, String> state, Map<String, String> values) {
        return office.answer(new Interaction.Submitted(origin(), filled(form, state, values)));
    }

    Reply changes(String form, Map<String, String> state, Map<String, String> values) {
        return office.answer(new Interaction.Changed(origin(), filled(form, state, values)));
    }

    private Filled filled(String form, Map<String, String> state, Map<String, String> values) {
        return new Filled(new FormId(form), new FormState(state), new Values(values));
    }

    /** What is in this person's direct messages, as it reads now. */
    List<Card> cards() {
        return office.in(account.channel()).in(account.user());
    }

    /** The text of the latest card in this person's direct messages, or null. */
    @Nullable
    String card() {
        var cards = cards();
        return cards.isEmpty() ? null : cards.get(cards.size() - 1).asText();
    }
}
