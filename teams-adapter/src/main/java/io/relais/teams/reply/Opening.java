package io.relais.teams.reply;

import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsMessage;

/** How a form is come by from a message: Teams opens no dialog by itself. */
interface Opening {

    /** A message with the button that opens this form. */
    TeamsMessage form(Form form);

    /** A message that says what to mend. */
    TeamsMessage mend(Reply.Mend mend);
}
