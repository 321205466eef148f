package io.relais.slack.block;

import java.util.Locale;

/** The few words that only this channel needs; all others come from the conversation. */
public enum SlackPhrase {
    COULD_NOT_OPEN(
            "The form could not be opened in time. Nothing was changed: please try again.",
            "Le formulaire n’a pas pu s’ouvrir à temps. Rien n’a changé\u00a0: veuillez recommencer."),
    COULD_NOT_SHOW(
            "Slack did not take the answer. Type /lead to see where things stand.",
            "Slack n’a pas accepté la réponse. Tapez /lead pour voir où en sont les choses."),
    BROKEN(
            "Something went wrong here, and it is in the log. Type /lead to see where things stand. Reference:",
            "Une erreur s’est produite ici\u00a0; elle est dans le journal. Tapez /lead pour voir où en sont les choses."
                    + " Référence\u00a0:"),
    UNKNOWN_CONTROL(
            "This button or form is not known to this version of the bot. Type /lead help for what it can do.",
            "Ce bouton ou ce formulaire est inconnu de cette version du bot. Tapez /lead help pour ce qu’il sait faire."),
    UNKNOWN_COMMAND(
            "This command is not known here. Type /lead help for what the bot can do.",
            "Cette commande est inconnue ici. Tapez /lead help pour ce que le bot sait faire."),
    SHARED_ROOM(
            "This channel is shared with another organisation. Write to the bot in a direct message instead.",
            "Ce canal est partagé avec une autre organisation. Écrivez plutôt au bot en message direct."),
    NEEDS_A_FORM("This needs a form.", "Il faut un formulaire."),
    OPEN_FORM("Open the form", "Ouvrir le formulaire"),
    ONE_MOMENT("One moment…", "Un instant…"),
    DONE("Done.", "C’est fait."),
    TO_MEND("Not sent yet. Close this page and mend:", "Pas encore envoyé. Fermez cette page et corrigez\u00a0:");

    private final String english;

    private final String french;

    SlackPhrase(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** In French to who speaks French, else in English. */
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }
}
