package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a card as results of a search. Each is a card of its own already, since some clients insert it without
 * asking for more.
 */
public final class SearchResults {

    private static final String THUMBNAIL = "application/vnd.microsoft.card.thumbnail";

    /** The preview's texts are read as HTML. */
    private static final Pattern TAG = Pattern.compile("<(?=[\\p{L}/!?])");

    private SearchResults() {}

    /** The rows, as the list of attachments that Teams takes; empty where the card has none. */
    public static ArrayNode of(Card card) {
        Rows rows = new Rows();
        card.elements().forEach(element -> element.accept(rows));
        return JsonTrees.list(rows.found.stream()
                .limit(TeamsLimits.RESULTS)
                .map(SearchResults::result)
                .toList());
    }

    /** One card, as the result that was picked: it stays as it is, for all who read it where it is inserted. */
    public static ArrayNode picked(Card card) {
        return JsonTrees.list(List.of(attachment(new Card(card.elements()))));
    }

    private static ObjectNode result(Element.Row row) {
        return attachment(Card.of(row)).set("preview", preview(row));
    }

    private static ObjectNode attachment(Card card) {
        return JsonTrees.object()
                .put("contentType", TeamsMessage.CARD)
                .set("content", TeamsCards.posted(card, List.of()));
    }

    private static ObjectNode preview(Element.Row row) {
        ObjectNode content =
                JsonTrees.object().put("title", untagged(row.title())).put("text", untagged(row.detail()));
        Button button = row.button();
        if (button != null) {
            content.set("tap", JsonTrees.typed("invoke").set("value", Actions.what(button)));
        }
        return JsonTrees.object().put("contentType", THUMBNAIL).set("content", content);
    }

    private static String untagged(String raw) {
        return TAG.matcher(TeamsText.line(raw, TeamsLimits.FACT)).replaceAll("<\u2060");
    }

    /** Keeps the rows of a card. */
    private static final class Rows implements Element.Visitor<Boolean> {

        private final List<Element.Row> found = new ArrayList<>();

        @Override
        public Boolean row(Element.Row row) {
            return found.add(row);
        }

        @Override
        public Boolean heading(Element.Heading heading) {
            return false;
        }

        @Override
        public Boolean prose(Element.Prose prose) {
            return false;
        }

        @Override
        public Boolean lines(Element.Lines lines) {
            return false;
        }

        @Override
        public Boolean facts(Element.Facts facts) {
            return false;
        }

        @Override
        public Boolean fine(Element.Fine fine) {
            return false;
        }

        @Override
        public Boolean rule() {
            return false;
        }

        @Override
        public Boolean controls(Element.Controls controls) {
            return false;
        }

        @Override
        public Boolean chart(Chart chart) {
            return false;
        }

        @Override
        public Boolean table(Table table) {
            return false;
        }
    }
}
