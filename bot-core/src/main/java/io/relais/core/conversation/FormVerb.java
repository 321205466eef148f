package io.relais.core.conversation;

import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;

/** Something that can be asked for, and that asks back with a form. */
public interface FormVerb extends Verb {

    /** The permanent id of its form. */
    FormId form();

    /** The form was sent, or one of its buttons pressed or choices changed: answers with what to do with the form. */
    Reply filled(Ask ask, Filled form, Step step);

    /** What was done with a form. */
    enum Step {
        SENT,
        CHANGED
    }
}
