package io.relais.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import org.junit.jupiter.api.Test;

class SearchResultsTest {

    private static final JsonNode RESULTS = SearchResults.of(Samples.card());

    @Test
    void eachRowIsAResult() {
        assertThat(RESULTS).hasSize(2);
        JsonNode preview = RESULTS.path(0).path("preview");
        assertThat(preview.path("contentType").asText()).isEqualTo("application/vnd.microsoft.card.thumbnail");
        assertThat(preview.path("content").path("title").asText()).isEqualTo("Fabrikam");
        assertThat(preview.path("content").path("text").asText()).isEqualTo("grade B, waiting since Monday");
        assertThat(preview.path("content").path("tap").toString())
                .isEqualTo("{\"type\":\"invoke\",\"value\":{\"action\":\"lead.card\",\"argument\":\"4712\"}}");
    }

    @Test
    void eachResultIsACardThatCanBeUsedAlready() {
        JsonNode content = RESULTS.path(0).path("content");

        CardRules.check(content);
        assertThat(content.findValuesAsText("text")).contains("Fabrikam", "grade B, waiting since Monday");
        assertThat(content.findValuesAsText("verb")).containsExactly("lead.card");
    }

    @Test
    void aRowWithoutAButtonCanNotBeTapped() {
        assertThat(RESULTS.path(1).path("preview").path("content").has("tap")).isFalse();
    }

    @Test
    void aPreviewIsNoHtml() {
        Card card = Card.of(new Element.Row("<b>R&D</b> < 5", "<img src=x>", null));
        JsonNode content = SearchResults.of(card).path(0).path("preview").path("content");

        assertThat(content.path("title").asText()).isEqualTo("<\u2060b>R&D<\u2060/b> < 5");
        assertThat(content.path("text").asText()).isEqualTo("<\u2060img src=x>");
    }

    @Test
    void aCardWithoutRowsHasNoResults() {
        assertThat(SearchResults.of(Card.of(new Element.Prose("Nothing found."))))
                .isEmpty();
    }
}
