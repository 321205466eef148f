package io.relais.teams.reply;

import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.teams.card.ChatForm;
import io.relais.teams.card.TeamsDialog;
import io.relais.teams.card.TeamsForms;
import io.relais.teams.card.TeamsMessage;
import io.relais.teams.request.SentForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form in the chat: where Teams opens no dialog, or a dialog was; with what was typed where something is to be mended. */
record Carried(Locale language, @Nullable SentForm sent) {

    /** The message to fill in. */
    TeamsMessage form(Form form) {
        return ChatForm.message(TeamsForms.dialog(form, language));
    }

    /** The message that says what to mend. */
    TeamsMessage mend(Reply.Mend mend) {
        TeamsDialog mended = mended(mend);
        return mended == null ? TeamsMessage.of(MendWords.of(mend)) : ChatForm.message(mended);
    }

    /** The form that was sent, with what to mend; null where nobody knows how it looked. */
    @Nullable
    TeamsDialog mended(Reply.Mend mend) {
        SentForm form = sent;
        return form == null || form.drawn() == null
                ? null
                : form.drawn()
                        .mended(
                                form.filled().form(),
                                form.filled().state(),
                                form.filled().values(),
                                mend.byField(),
                                language);
    }
}
