package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A lead that was offered to a rep in an office, and what is said about it when it is not accepted. */
final class Rejection {

    static final String ROOM = "#marketing";

    final Office office;
    final String lead;
    final String rep;
    final String other;

    Rejection(Office office) {
        this.office = office;
        this.lead = office.receivesClaire().lead().id().toString();
        this.rep = Objects.requireNonNull(lead().owner());
        this.other = rep.equals("ana") ? "ben" : "ana";
    }

    void rejects(String who, String note) {
        Map<String, String> state = Map.of("lead", lead, "reason", "OFF_DEFINITION");
        office.as(who).submits("form.reject", state, Map.of("detail", "company_size", "note", note));
    }

    Reply says(String who, String form, Map<String, String> values) {
        return office.as(who).submits(form, Map.of("lead", lead), values);
    }

    Lead lead() {
        return Objects.requireNonNull(office.stores.leads().find(new LeadId(Long.parseLong(lead))));
    }

    State state() {
        return Objects.requireNonNull(lead().feedback()).state();
    }

    /** Marketing's first card of the lead. */
    String report() {
        return office.chat.in(ROOM).get(0).asText();
    }

    /** The latest card in somebody's direct messages. */
    Card latest(String who) {
        List<Card> cards = office.chat.in(who);
        return cards.get(cards.size() - 1);
    }

    static String shown(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Show.class);
        return ((Reply.Show) reply).card().asText();
    }

    static String said(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Say.class);
        return ((Reply.Say) reply).words();
    }

    static List<String> actions(Card card) {
        return card.elements().stream()
                .filter(Element.Controls.class::isInstance)
                .map(Element.Controls.class::cast)
                .flatMap(controls -> controls.buttons().stream())
                .map(button -> button.action().value())
                .toList();
    }
}
