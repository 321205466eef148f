package io.relais.teams.reply;

import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.teams.card.OpeningButton;
import io.relais.teams.card.TeamsMessage;
import java.util.Locale;

/** After words: the button says them again. */
record SaidAgain(Locale language, String words) implements Opening {

    @Override
    public TeamsMessage form(Form form) {
        return OpeningButton.again(language, words);
    }

    @Override
    public TeamsMessage mend(Reply.Mend mend) {
        return TeamsMessage.of(MendWords.of(mend));
    }
}
