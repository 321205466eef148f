package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.lead.FullLead;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    @Test
    void namesTheLeadAndThePathOfWhatIsMissing() {
        assertThatThrownBy(() ->
                        read(lead -> in(lead, "state", "progress", "standing").remove("stage")))
                .isInstanceOf(UnreadableLead.class)
                .hasMessage("lead 4711: state.progress.standing.stage is missing");
        assertThatThrownBy(() -> read(lead -> lead.remove("state"))).hasMessage("lead 4711: state is missing");
        assertThatThrownBy(() -> read(lead -> lead.remove("version"))).hasMessage("lead 4711: version is missing");
    }

    @Test
    void namesWhatANewerVersionWrote() {
        assertThatThrownBy(() ->
                        read(lead -> in(lead, "state", "progress", "standing").put("stage", "WON")))
                .hasMessage("lead 4711: state.progress.standing.stage is WON, which this version does not know");
        assertThatThrownBy(() -> events(event -> event.put("name", "Merged")))
                .hasMessage("lead 4711: events.0.name is Merged, which this version does not know");
    }

    @Test
    void namesWhatIsOfAnotherKind() {
        assertThatThrownBy(() -> read(lead -> in(lead, "state").put("signals", List.of(1))))
                .hasMessage("lead 4711: state.signals is no Document");
        assertThatThrownBy(() -> read(lead -> in(lead, "state", "facts").put("contact", "Claire")))
                .hasMessage("lead 4711: state.facts.contact is no Document");
        assertThatThrownBy(() -> read(lead -> in(lead, "state", "facts", "deal").put("amount", "much")))
                .hasMessage("lead 4711: state.facts.deal.amount is no number");
        assertThatThrownBy(() -> read(
                        lead -> in(lead, "state", "progress", "qualification").put("nextStepOn", "soon")))
                .hasMessage("lead 4711: state.progress.qualification.nextStepOn is no day");
    }

    @Test
    void namesTheLeadOfAValueThatCannotBe() {
        assertThatThrownBy(() -> read(lead -> in(lead, "state", "score").put("engagementLevel", 9)))
                .isInstanceOf(UnreadableLead.class)
                .hasMessageStartingWith("lead 4711 holds a value that can't be: ")
                .hasMessageContaining("not 9");
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        Lead lead = read(document -> {
            document.append("tomorrow", 1);
            in(document, "state", "facts").append("tomorrow", new Document());
        });
        assertThat(lead).isEqualTo(FullLead.made(4711).lead().saved());
    }

    @Test
    void doesWithoutWhatCameLater() {
        Lead lead = read(document -> {
            in(document, "state").keySet().removeAll(List.of("signals", "last"));
            in(document, "state", "facts").keySet().removeAll(List.of("consent", "extra"));
            in(document, "state", "progress").keySet().removeAll(List.of("contacts", "checklist", "qualification"));
            in(document, "state", "progress", "history").clear();
        });
        assertThat(lead.signals()).isEmpty();
        assertThat(lead.last()).isNull();
        assertThat(lead.progress().history().declinedBy()).isEmpty();
    }

    private static Lead read(Consumer<Document> change) {
        Document document = new Document("_id", 4711L)
                .append("version", 1L)
                .append("state", LeadDocument.state(FullLead.made(4711).lead()));
        change.accept(document);
        return LeadDocument.read(document);
    }

    private static List<LeadEvent> events(Consumer<Document> change) {
        Document event = EventDocument.of(FullLead.events().get(0), 1);
        change.accept(event);
        Document lead = new Document("_id", 4711L).append("events", List.of(event));
        return LeadDocument.reader(lead).parts("events", EventDocument::read);
    }

    private static Document in(Document document, String... path) {
        Document part = document;
        for (String field : path) {
            part = part.get(field, Document.class);
        }
        return part;
    }
}
