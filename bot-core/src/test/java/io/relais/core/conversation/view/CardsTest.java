package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;

import io.relais.core.chat.Card;
import io.relais.core.chat.Form;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Refusal;
import io.relais.core.lead.StagedLeads;
import io.relais.core.qualification.Gap;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that people read, on one sheet a language; read the difference as a reviewer. */
class CardsTest implements Gallery.Wall {

    private final StringBuilder sheet = new StringBuilder();

    @ParameterizedTest
    @EnumSource(Language.class)
    void cards(Language language) {
        Wording words = new Wording(language, ZoneId.of("Europe/Paris"));
        Gallery.show(words, this);
        refusals(words);
        approve(language);
    }

    @Override
    public void card(String name, Card card) {
        add(name, Sheet.of(card));
    }

    @Override
    public void form(String name, Form form) {
        add(name, Sheet.of(form));
    }

    private void refusals(Wording words) {
        RefusalWords says = new RefusalWords(words, Gallery.PEOPLE, StagedLeads.accepted());
        List<Refusal> all = new ArrayList<>(List.of(
                new Refusal.AlreadyDecided(LeadStage.ACCEPTED, "ana", NOW),
                new Refusal.NotYours("ana"),
                new Refusal.NotYours(null),
                new Refusal.Contacted(),
                new Refusal.Uncontacted(),
                new Refusal.TooFewAttempts(1, 3),
                new Refusal.Gated("bant", gaps()),
                new Refusal.Moved(),
                new Refusal.NothingToUndo(),
                new Refusal.TooLateToUndo(NOW, 5),
                new Refusal.ForMarketing(),
                new Refusal.NothingToAnswer(LeadStage.MQL),
                new Refusal.AlreadyAnswered("leo", NOW),
                new Refusal.DisagreedBefore(),
                new Refusal.OnlyRejectedGoesBack(LeadStage.DISQUALIFIED),
                new Refusal.NothingAsked(),
                new Refusal.AskedOf("ana")));
        Stream.of(LeadStage.values()).map(Refusal.WrongStage::new).forEach(all::add);
        Stream.of(Refusal.What.values()).map(Refusal.Unfit::new).forEach(all::add);
        all.forEach(refusal -> add(refusal.toString().replaceAll("\\[.*", ""), refusal.accept(says)));
    }

    private static List<Gap> gaps() {
        var gate = Checklist.of(StagedLeads.reached(), POLICY.frameworks());
        return gate.framework().gate().gaps(gate.framework(), gate.card(), null);
    }

    private void add(String what, String text) {
        sheet.append("== ").append(what).append('\n').append(text).append("\n\n");
    }

    private void approve(Language language) {
        Options options = Approvals.NAMES.withParameters(language.tag());
        Approvals.verify(sheet, options.forFile().withExtension(".txt"));
    }
}
