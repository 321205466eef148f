package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Outcomes;
import io.relais.core.conversation.view.Reading;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Something that is said to a decision, by a form with one text. When it is recorded, phrase {@code done.<word>} says so.
 *
 * @param desk where it is done
 * @param action what it is called
 * @param roles who may say it
 * @param text what is asked for
 * @param command what is made of it
 * @param next a button for each thing that can be done then
 */
public record Remarking(
        Desk desk,
        ActionId action,
        Set<TeamRole> roles,
        Text text,
        BiFunction<Ask, String, LeadCommand> command,
        List<ActionId> next)
        implements FormVerb {

    private static final int MOST = 2_000;

    /** Copies the lists. */
    public Remarking {
        roles = Set.copyOf(roles);
        next = List.copyOf(next);
    }

    /**
     * The text.
     *
     * @param form the form that it is in
     * @param field its field
     * @param need whether it may stay empty
     */
    public record Text(FormId form, String field, Need need) {

        /** What is wrong with what came back is remembered by the reading. */
        private String in(Reading reading) {
            return need == Need.REQUIRED ? reading.needed(field, MOST) : reading.text(field, MOST);
        }

        /** What could be said: enough to hear whether it may be. */
        private String any() {
            return need == Need.REQUIRED ? "-" : "";
        }
    }

    /** Marketing saw to it where the lead came from. */
    public static Remarking fixed(Desk desk) {
        Text note = new Text(new FormId("form.fixed"), "fixedNote", Need.OPTIONAL);
        return marketing(desk, Actions.FIXED, note, (ask, words) -> new LeadCommand.FixAtSource(marketer(ask), words));
    }

    /** Marketing has evidence, and sends a lead that was not accepted back to sales. */
    public static Remarking disagree(Desk desk) {
        Text evidence = new Text(new FormId("form.feedback"), "evidence", Need.REQUIRED);
        return new Remarking(
                desk,
                Actions.DISAGREE,
                Roles.MARKETING,
                evidence,
                (ask, words) -> new LeadCommand.Disagree(marketer(ask), words),
                List.of(Actions.UNDO));
    }

    /** Marketing asks whoever decided for a detail. */
    public static Remarking detail(Desk desk) {
        Text question = new Text(new FormId("form.detail"), "question", Need.REQUIRED);
        return marketing(
                desk, Actions.DETAIL, question, (ask, words) -> new LeadCommand.AskDetail(marketer(ask), words));
    }

    /** Whoever decided gives the detail that marketing asked for. */
    public static Remarking reply(Desk desk) {
        return new Remarking(
                desk,
                Actions.REPLY,
                Roles.SALES,
                new Text(new FormId("form.reply"), "answer", Need.REQUIRED),
                (ask, words) -> new LeadCommand.GiveDetail(ask.actorAs(TeamRole.REP), words),
                List.of());
    }

    private static Remarking marketing(
            Desk desk, ActionId action, Text text, BiFunction<Ask, String, LeadCommand> command) {
        return new Remarking(desk, action, Roles.MARKETING, text, command, List.of());
    }

    private static Actor marketer(Ask ask) {
        return ask.actorAs(TeamRole.MARKETER);
    }

    @Override
    public FormId form() {
        return text.form();
    }

    /** Opens the form; or says at once why this can't be said. */
    @Override
    public Reply asked(Ask ask) {
        return desk.open(ask, lead -> command.apply(ask, text.any()), lead -> form(ask, lead));
    }

    private Form form(Ask ask, Lead lead) {
        Field field =
                new Field.Text(Forms.about(ask.words(), text.field(), text.need()), Field.Size.PARAGRAPH, MOST, null);
        return Forms.about(form(), ask.words(), lead.id(), List.of(field));
    }

    @Override
    public Reply filled(Ask ask, Filled filled, Step step) {
        Reading reading = new Reading(filled.values(), ask.words());
        String words = text.in(reading);
        ActionId[] buttons = next.toArray(ActionId[]::new);
        return reading.orMend(() -> desk.decide(
                ask,
                Forms.lead(filled),
                command.apply(ask, words),
                lead -> ask.shows(Outcomes.recorded(ask, lead, Registry.word(this), buttons))));
    }
}
