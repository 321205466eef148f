package io.relais.core.conversation;

import static io.relais.core.conversation.Rejection.actions;
import static io.relais.core.conversation.Rejection.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.chat.Field;
import io.relais.core.chat.Reply;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.FeedbackEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Claire's company has 220 employees, as many as the definitions want. */
class ReasonDialogueTest {

    private final Office office = new Office();
    private final Rejection it = new Rejection(office);

    @Test
    void oneQuestionIsAskedWhereTheRecordSaysOtherwise() {
        Card card = card(rejects("OFF_DEFINITION", "company_size"));

        assertThat(card.asText()).containsOnlyOnce("One question").contains("Company size: 50 to 500 employees");
        assertThat(actions(card)).containsExactly("lead.right", "lead.undo");
    }

    @Test
    void nothingIsAskedOfAReasonLikeAnyOther() {
        Card card = card(rejects("MISROUTED", "territory"));

        assertThat(card.asText()).doesNotContain("question");
        assertThat(actions(card)).containsExactly("lead.undo");
    }

    @Test
    void onePressSaysThatTheReasonIsRightAndMarketingReadsIt() {
        rejects("OFF_DEFINITION", "company_size");

        Reply reply = office.as(it.rep).presses("lead.right", it.lead);

        assertThat(reply).isInstanceOf(Reply.Update.class);
        assertThat(((Reply.Update) reply).card().asText()).doesNotContain("lead.right");
        assertThat(office.stores.leads().history(new LeadId(Long.parseLong(it.lead))))
                .last()
                .isInstanceOf(FeedbackEvent.ReasonConfirmed.class);
        assertThat(item().remarks()).extracting(Feedback.Remark::kind).containsExactly(Kind.CONFIRMED);
        assertThat(item().state()).isEqualTo(Feedback.State.OWED);
        assertThat(it.latest(Rejection.ROOM).asText()).contains("the reason is right");
    }

    @Test
    void onePressTakesTheDecisionBackToChangeIt() {
        rejects("OFF_DEFINITION", "company_size");

        office.as(it.rep).presses("lead.undo", it.lead);

        assertThat(it.lead().stage()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void nobodyElseCanCallItRight() {
        rejects("OFF_DEFINITION", "company_size");

        assertThat(said(office.as(it.other).presses("lead.right", it.lead))).contains("Northwind RH");
        assertThat(item().remarks()).isEmpty();
    }

    private Reply rejects(String reason, String detail) {
        office.passes(Duration.ofMinutes(1));
        Map<String, String> state = Map.of("lead", it.lead, "reason", reason);
        return office.as(it.rep).submits("form.reject", state, Map.of("detail", detail));
    }

    /** What the last page of the form has to read and to press. */
    private static Card card(Reply reply) {
        return new Card(Dialogue.form(reply).fields().stream()
                .map(Field.Shown.class::cast)
                .map(Field.Shown::element)
                .toList());
    }

    private Feedback item() {
        return Objects.requireNonNull(it.lead().feedback());
    }
}
