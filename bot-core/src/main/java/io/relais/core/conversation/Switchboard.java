package io.relais.core.conversation;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask.Way;
import io.relais.core.conversation.Conversation.Answer;
import io.relais.core.conversation.FormVerb.Step;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.RoleWords;
import io.relais.core.lead.LeadId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds the verb for what somebody did, and refuses who may not ask for it. */
public final class Switchboard {

    private final Registry registry;
    private final Fallbacks fallbacks;

    /** Routes to these verbs. */
    public Switchboard(Registry registry, Fallbacks fallbacks) {
        this.registry = registry;
        this.fallbacks = fallbacks;
    }

    /**
     * What is asked without a word.
     *
     * @param bare by command; words without a known command are asked of the first
     * @param help a word that there is no verb for
     * @param home the home page
     */
    public record Fallbacks(List<Bare> bare, Verb help, Function<Ask, Reply> home) {

        /** Copies the list. */
        public Fallbacks {
            bare = List.copyOf(bare);
        }

        private Bare behind(String command) {
            return bare.stream()
                    .filter(each -> Registry.command(each.list()).equals(command))
                    .findFirst()
                    .orElse(bare.get(0));
        }
    }

    /**
     * A command without a word.
     *
     * @param list {@code lead} alone
     * @param about {@code lead 4711}
     * @param takes which words are about something, rather than a word that there is no verb for
     */
    public record Bare(Verb list, Verb about, Takes takes) {

        /** Which words a command takes without a verb. */
        public enum Takes {
            /** The number of a lead. */
            A_LEAD,
            /** Any: the verb says itself what it does not understand. */
            ANY_WORDS
        }

        private boolean takes(Ask whole) {
            return switch (takes) {
                case A_LEAD -> whole.lead() != null;
                case ANY_WORDS -> true;
            };
        }
    }

    Interaction.Visitor<Answer> route(Person person) {
        return new Route(person);
    }

    private final class Route implements Interaction.Visitor<Answer> {

        private final Person person;

        private Route(Person person) {
            this.person = person;
        }

        @Override
        public Answer typed(Interaction.Typed typed) {
            String command = registry.command(typed.command());
            return command == null
                    ? behind(fallbacks.bare().get(0), typed, typed.command() + " " + typed.text())
                    : behind(fallbacks.behind(command), typed, typed.text());
        }

        private Answer behind(Bare bare, Interaction.Typed typed, String words) {
            String text = words.strip();
            if (text.isEmpty()) {
                return ask(bare.list(), new Ask(person, typed.origin(), "", Way.TYPED));
            }
            String[] parts = text.split("\\s+", 2);
            Verb verb = registry.verb(Registry.command(bare.list()), parts[0].toLowerCase(Locale.ROOT));
            if (verb != null) {
                return ask(verb, new Ask(person, typed.origin(), parts.length > 1 ? parts[1] : "", Way.TYPED));
            }
            Ask whole = new Ask(person, typed.origin(), text, Way.TYPED);
            if (bare.takes(whole)) {
                return ask(bare.about(), whole);
            }
            Answer help = ask(fallbacks.help(), whole);
            return new Answer("unknown", Outcome.UNKNOWN, help.reply());
        }

        @Override
        public Answer pressed(Interaction.Pressed pressed) {
            return action(pressed.action(), new Ask(person, pressed.origin(), pressed.argument(), Way.ON_CARD));
        }

        @Override
        public Answer pressedInForm(Interaction.PressedInForm pressed) {
            Ask ask = new Ask(person, pressed.origin(), pressed.argument(), Way.IN_FORM);
            FormVerb open = registry.verb(pressed.form().form());
            if (open != null) {
                allowed(open, ask, () -> open.filled(ask, pressed.form(), Step.CHANGED));
            }
            return action(pressed.action(), ask);
        }

        @Override
        public Answer messagePicked(Interaction.MessagePicked picked) {
            return action(picked.action(), new Ask(person, picked.origin(), picked.text(), Way.ON_CARD));
        }

        private Answer action(ActionId action, Ask ask) {
            Verb verb = registry.verb(action);
            return verb == null ? unknown() : ask(verb, ask);
        }

        @Override
        public Answer changed(Interaction.Changed changed) {
            return filled(changed.form(), asked(changed.origin(), changed.form()), Step.CHANGED);
        }

        @Override
        public Answer submitted(Interaction.Submitted submitted) {
            return filled(submitted.form(), asked(submitted.origin(), submitted.form()), Step.SENT);
        }

        private Ask asked(Origin origin, Filled form) {
            String lead = form.state().of(Forms.LEAD);
            return new Ask(person, origin, lead == null ? "" : lead, Way.IN_FORM);
        }

        private Answer filled(Filled form, Ask ask, Step step) {
            FormVerb verb = registry.verb(form.form());
            return verb == null ? unknown() : allowed(verb, ask, () -> verb.filled(ask, form, step));
        }

        @Override
        public Answer homeOpened(Interaction.HomeOpened opened) {
            Ask ask = new Ask(person, opened.origin(), "", Way.ON_CARD);
            return new Answer("home", Outcome.ANSWERED, fallbacks.home().apply(ask));
        }

        private Answer ask(Verb verb, Ask ask) {
            return allowed(verb, ask, () -> verb.asked(ask));
        }

        /** What a role may do is checked here, at every interaction, whatever button was drawn for whom. */
        private Answer allowed(Verb verb, Ask ask, Supplier<Reply> answer) {
            String what = verb.action().value();
            if (verb.roles().stream().noneMatch(person.member()::has)) {
                String roles = RoleWords.of(person.words(), List.copyOf(verb.roles()));
                return new Answer(
                        what, Outcome.FORBIDDEN, ask.says(person.words().say("role.missing", roles)));
            }
            return new Answer(what, lead(verb, ask), Outcome.ANSWERED, answer.get());
        }

        /** The number of the lead, or empty: the 30 of {@code funnel 30 days} is none. */
        private String lead(Verb verb, Ask ask) {
            LeadId lead = ask.lead();
            boolean isOfLeads = fallbacks.behind(Registry.command(verb)).takes() == Bare.Takes.A_LEAD;
            return isOfLeads && lead != null ? lead.toString() : "";
        }

        private Answer unknown() {
            return new Answer(
                    "unknown", Outcome.UNKNOWN, new Reply.Say(person.words().say("action.unknown")));
        }
    }
}
