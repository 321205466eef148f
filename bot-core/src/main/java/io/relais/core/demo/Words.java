package io.relais.core.demo;

import io.relais.core.i18n.Language;
import io.relais.core.i18n.Localized;
import io.relais.core.lead.DisqualifyReason;
import java.util.List;

/** What people of the example month write down. */
final class Words {

    private static final Localized PROMOTED = new Localized(
            "Called us: wants to compare tools this quarter.",
            "Nous a appelés\u00a0: veut comparer les outils ce trimestre.");
    private static final Localized EVIDENCE = new Localized(
            "On their site: 140 people, and a project to replace the current tool.",
            "Sur leur site\u00a0: 140 personnes, et un projet de remplacement de l’outil actuel.");
    private static final Localized FIXED =
            new Localized("The form asks for it now.", "Le formulaire le demande désormais.");
    private static final Localized QUESTION =
            new Localized("What did you find, and where?", "Qu’avez-vous constaté, et où\u00a0?");
    private static final Localized DETAIL = new Localized(
            "On their legal notice, and the phone told the same.", "Dans leurs mentions légales, et au standard.");
    private static final Localized TALKED =
            new Localized("Good talk, they know the subject.", "Bon échange, sujet connu.");
    private static final Localized ANSWER = new Localized("said so on the phone", "dit au téléphone");
    private static final List<Localized> NEXT_STEPS = List.of(
            new Localized("Demonstration with HR and IT", "Démonstration avec les RH et la DSI"),
            new Localized("Proposal", "Proposition"),
            new Localized("Workshop on the onboarding process", "Atelier sur le parcours d’intégration"));
    private static final Localized LATER =
            new Localized("Their contract runs until next year.", "Leur contrat court jusqu’à l’an prochain.");
    private static final Localized NO_FIT =
            new Localized("Needs a payroll for three countries.", "Besoin d’une paie pour trois pays.");
    private static final Localized GIVEN_UP = new Localized("Said so at the end of the talk.", "Dit en fin d’échange.");

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String promoted() {
        return PROMOTED.in(language);
    }

    String evidence() {
        return EVIDENCE.in(language);
    }

    String fixed() {
        return FIXED.in(language);
    }

    String question() {
        return QUESTION.in(language);
    }

    String detail() {
        return DETAIL.in(language);
    }

    String talked() {
        return TALKED.in(language);
    }

    String answer() {
        return ANSWER.in(language);
    }

    String later() {
        return LATER.in(language);
    }

    String nextStep(Chance chance) {
        return chance.oneOf(NEXT_STEPS).in(language);
    }

    /** What a rep writes who gives a lead up for that reason. */
    String givenUp(DisqualifyReason reason) {
        return switch (reason) {
            case NO_FIT -> NO_FIT.in(language);
            case UNABLE_TO_REACH -> "";
            case NO_NEED, NO_BUDGET, NO_AUTHORITY, COMPETITOR -> GIVEN_UP.in(language);
        };
    }
}
