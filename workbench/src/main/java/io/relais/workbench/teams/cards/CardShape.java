package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A card as a whole: one that stands alone, or one that an action unfolds. */
final class CardShape {
    /** A card that stands alone. */
    static final Rule WHOLE = whole();
    /** A card that an action unfolds. */
    static final Rule NESTED = (value, spot) -> Inner.CARD.check(value, spot);

    private static final Pattern VERSION = Pattern.compile("1\\.(\\d)");

    private CardShape() {}

    /** The inner card, once the types are all there. */
    private static final class Inner {
        private static final Rule CARD = card();
    }

    private static Shape card() {
        return Shape.untyped()
                .needs("type", Values.oneOf("AdaptiveCard"))
                .has("$schema", Values.url())
                .has("version", CardShape::checkVersion)
                .has("body", Values.list(0, Integer.MAX_VALUE, ElementTypes.ANY))
                .has("actions", ActionTypes.ROW)
                .has("selectAction", ActionTypes.SELECT)
                .has("fallbackText", Values.text())
                .has("speak", Values.text())
                .has("lang", Values.text())
                .has("rtl", Values.bool())
                .has("minHeight", Values.pixels())
                .has("layouts", Values.list(Values.object()))
                .has("backgroundImage", ContainerTypes.background())
                .has("verticalContentAlignment", Values.oneOf(ElementTypes.HEIGHTS))
                .has("msteams", msteams());
    }

    private static Shape whole() {
        Rule user = Values.text().and((value, spot) -> {
            if (!value.stringValue("").startsWith("29:")) {
                spot.problem("must be a user's id, 29:...");
            }
        });
        Rule refresh = Shape.untyped()
                .needs("action", ActionTypes.REFRESH)
                .has("userIds", Values.list(0, Limits.REFRESHED_USERS, user));
        return card().needs("version", CardShape::checkVersion)
                .has("refresh", refresh)
                .also((value, spot) -> {
                    if (value.path("body").isEmpty() && value.path("actions").isEmpty()) {
                        spot.problem("needs a body or actions");
                    }
                });
    }

    private static Shape msteams() {
        Rule mention = Shape.untyped()
                .needs("type", Values.oneOf("mention"))
                .needs("text", Values.text())
                .needs("mentioned", Shape.untyped().needs("id", Values.text()).needs("name", Values.text()));
        return Shape.untyped().has("width", Values.oneOf("full")).has("entities", Values.list(mention));
    }

    private static void checkVersion(JsonNode version, Spot spot) {
        Matcher matcher = VERSION.matcher(version.stringValue(""));
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Limits.MINOR_VERSION) {
            spot.problem("must be a version from 1.0 to 1." + Limits.MINOR_VERSION);
        }
    }

    /** The minor version that a card says it is written in; 0 where it is unreadable. */
    static int minorVersion(JsonNode card) {
        Matcher matcher = VERSION.matcher(Json.text(card, "version"));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
