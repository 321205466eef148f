package io.relais.workbench.teams.cards;

import java.util.HashMap;
import java.util.Map;

/** Every element of a card's body that schema 1.5 knows, and the charts that Teams draws besides. */
final class ElementTypes {
    /** Any of them; looked up late, as containers hold what holds containers. */
    static final Rule ANY = (value, spot) -> All.TYPES.check(value, spot);

    static final String[] ALIGNMENTS = {"left", "center", "right"};
    static final String[] HEIGHTS = {"top", "center", "bottom"};
    private static final String[] COLORS = {"default", "dark", "light", "accent", "good", "warning", "attention"};
    private static final String[] SIZES = {"small", "default", "medium", "large", "extraLarge"};
    private static final String[] IMAGE_SIZES = {"auto", "stretch", "small", "medium", "large"};

    private ElementTypes() {}

    /** The types, once they are all there. */
    private static final class All {
        private static final OneOfTypes TYPES = new OneOfTypes(all());
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> types = new HashMap<>(InputTypes.all());
        types.putAll(ContainerTypes.all());
        types.putAll(ChartTypes.all());
        types.put("TextBlock", textBlock());
        types.put("RichTextBlock", richTextBlock());
        types.put("Image", image());
        types.put(
                "ImageSet",
                Shape.element("ImageSet")
                        .needs("images", Values.list(image()))
                        .has("imageSize", Values.oneOf(IMAGE_SIZES)));
        types.put("Media", media());
        types.put("FactSet", factSet());
        types.put("ActionSet", Shape.element("ActionSet").needs("actions", ActionTypes.ROW));
        return types;
    }

    private static Shape styled(Shape text) {
        return text.needs("text", Values.text())
                .has("color", Values.oneOf(COLORS))
                .has("fontType", Values.oneOf("default", "monospace"))
                .has("isSubtle", Values.bool())
                .has("size", Values.oneOf(SIZES))
                .has("weight", Values.oneOf("lighter", "default", "bolder"));
    }

    private static Shape textBlock() {
        return styled(Shape.element("TextBlock"))
                .has("horizontalAlignment", Values.oneOf(ALIGNMENTS))
                .has("maxLines", Values.positive())
                .has("style", Values.oneOf("default", "heading"))
                .has("wrap", Values.bool());
    }

    private static Shape richTextBlock() {
        Shape run = styled(Shape.untyped().needs("type", Values.oneOf("TextRun")))
                .has("highlight", Values.bool())
                .has("italic", Values.bool())
                .has("strikethrough", Values.bool())
                .has("underline", Values.bool())
                .has("selectAction", ActionTypes.SELECT);
        Rule inline = (value, spot) -> (value.isString() ? Values.text() : run).check(value, spot);
        return Shape.element("RichTextBlock")
                .needs("inlines", Values.list(inline))
                .has("horizontalAlignment", Values.oneOf(ALIGNMENTS));
    }

    private static Shape image() {
        return Shape.element("Image")
                .needs("url", Values.url())
                .needs("altText", Values.text())
                .has("backgroundColor", Values.text())
                .has("height", Values.oneOfOr(Values.pixels(), "auto", "stretch"))
                .has("width", Values.pixels())
                .has("horizontalAlignment", Values.oneOf(ALIGNMENTS))
                .has("selectAction", ActionTypes.SELECT)
                .has("size", Values.oneOf(IMAGE_SIZES))
                .has("style", Values.oneOf("default", "person"))
                .has("msteams", Shape.untyped().has("allowExpand", Values.bool()));
    }

    private static Shape media() {
        Rule source = Shape.untyped().needs("url", Values.url()).has("mimeType", Values.text());
        return Shape.element("Media")
                .needs("sources", Values.list(source))
                .has("poster", Values.url())
                .has("altText", Values.text());
    }

    private static Shape factSet() {
        Rule fact = Shape.untyped().needs("title", Values.anyText()).needs("value", Values.anyText());
        return Shape.element("FactSet").needs("facts", Values.list(fact));
    }
}
