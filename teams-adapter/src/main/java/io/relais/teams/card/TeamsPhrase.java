package io.relais.teams.card;

import java.util.Locale;

/** The few words that only this channel needs; all others come from the conversation. */
public enum TeamsPhrase {
    COULD_NOT_SHOW(
            "Teams did not take the answer. Write lead to see where things stand.",
            "Teams n’a pas accepté la réponse. Écrivez lead pour voir où en sont les choses."),
    BROKEN(
            "Something went wrong here, and it is in the log. Write lead to see where things stand. Reference:",
            "Une erreur s’est produite ici\u00a0; elle est dans le journal. Écrivez lead pour voir où en sont les choses."
                    + " Référence\u00a0:"),
    UNKNOWN_CONTROL(
            "This button or form is not known to this version of the bot. Write lead help for what it can do.",
            "Ce bouton ou ce formulaire est inconnu de cette version du bot. Écrivez lead help pour ce qu’il sait faire."),
    BUSY(
            "Too much is going on here at the moment. Nothing was changed: please try again in a minute.",
            "Il se passe trop de choses ici en ce moment. Rien n’a changé\u00a0: veuillez recommencer dans une minute."),
    STILL_AT_IT(
            "Still at it. The answer comes in our chat.", "C’est en cours. La réponse arrive dans notre conversation."),
    TOO_SLOW("This took too long. Please try again.", "C’était trop long. Veuillez recommencer."),
    DONE("Done.", "C’est fait."),
    NEEDS_A_FORM("This needs a form.", "Il faut un formulaire."),
    FORM_IN_CHAT("This needs a form. It is in our chat.", "Il faut un formulaire. Il est dans notre conversation."),
    ANSWERED_IN_CHAT("Answered in our chat.", "Réponse dans notre conversation."),
    OPEN_A_CHAT(
            "The answer is for you alone, and we have no chat yet. Add this app for yourself, then ask again there.",
            "La réponse est pour vous seul, et nous n’avons pas encore de conversation. Ajoutez cette application pour"
                    + " vous-même, puis redemandez-y."),
    HELLO_ROOM(
            "Relais is here. Leads are announced in this place if the team chose it; write to me in a chat for the rest.",
            "Relais est là. Les leads sont annoncés ici si l’équipe l’a choisi\u00a0; pour le reste, écrivez-moi dans une"
                    + " conversation."),
    UP_TO_DATE("Bring up to date", "Mettre à jour"),
    TO_MEND("Not sent yet. To mend:", "Pas encore envoyé. À corriger\u00a0:"),
    MISSING("Please fill this in.", "Veuillez remplir ce champ."),
    NOT_A_NUMBER("Please enter a number, such as 1250.50.", "Veuillez saisir un nombre, par exemple 1250,50.");

    private final String english;

    private final String french;

    TeamsPhrase(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** In French to who speaks French, else in English. */
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }
}
