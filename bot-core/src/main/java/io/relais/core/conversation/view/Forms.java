package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.About;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Field.Option;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What forms have in common. */
public final class Forms {

    /** The entry of a form's state that holds the lead's number. */
    public static final String LEAD = "lead";

    private static final String OPENED = "opened";
    private static final FormId DONE = new FormId("form.done");

    private Forms() {}

    /** The last page of a conversation in a form: a card to read, and nothing left to send. */
    public static Form last(Wording words, Card card) {
        List<Field> fields = card.elements().stream()
                .map(Field.Shown::new)
                .map(Field.class::cast)
                .toList();
        Form.Buttons buttons = new Form.Buttons(null, words.say("form.close"));
        return new Form(
                DONE, words.say("form.done.title"), buttons, new FormState(Map.of()), fields, Form.Saving.ON_SUBMIT);
    }

    /** A form of one page about a lead. */
    public static Form about(FormId id, Wording words, LeadId lead, List<Field> fields) {
        String name = id.value();
        Form.Buttons buttons = new Form.Buttons(words.say(name + ".submit"), words.say("form.cancel"));
        FormState state = FormState.of(LEAD, lead.toString());
        return new Form(id, words.say(name + ".title"), buttons, state, fields, Form.Saving.ON_SUBMIT);
    }

    /** What a field is about: its label is phrase {@code field.<id>}. */
    public static About about(Wording words, String field, Need need) {
        return new About(field, words.say("field." + field), null, need);
    }

    /** An option for each constant. */
    public static List<Option> options(Wording words, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), words.name(constant)))
                .toList();
    }

    /** The same form, that remembers which interaction opened it: sent twice, it is recorded once. */
    public static Form opened(Form form, String by) {
        FormState state = form.state().with(OPENED, by);
        return new Form(form.id(), form.title(), form.buttons(), state, form.fields(), form.saving());
    }

    /** The interaction that opened a form, or {@code otherwise} where it does not remember. */
    public static String opened(Filled form, String otherwise) {
        String by = form.state().of(OPENED);
        return by == null ? otherwise : by;
    }

    /** The same form, with another word on its button: there is a page to come. */
    public static Form page(Form form, String submit) {
        Form.Buttons buttons = new Form.Buttons(submit, form.buttons().close());
        return new Form(form.id(), form.title(), buttons, form.state(), form.fields(), form.saving());
    }

    /** The lead that a form is about. */
    public static LeadId lead(Filled form) {
        return lead(form.state());
    }

    /**
     * The lead that a form is about.
     *
     * @throws IllegalArgumentException where its state holds none: it is no form of ours
     */
    public static LeadId lead(FormState state) {
        String number = state.of(LEAD);
        if (number == null) {
            throw new IllegalArgumentException("a form about no lead");
        }
        return new LeadId(Long.parseLong(number));
    }
}
