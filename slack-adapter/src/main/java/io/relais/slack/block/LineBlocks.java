package io.relais.slack.block;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import io.relais.core.chat.Element;
import java.util.ArrayList;
import java.util.List;

/** A label in bold and a bullet list, as rich text: Slack parses nothing in it. */
final class LineBlocks {

    private LineBlocks() {}

    /** A text in bold, with nothing else said about its style; the SDK's own class says seven things more. */
    private record Bold(String type, String text, Style style) implements RichTextElement {
        @Override
        public String getType() {
            return type;
        }
    }

    private record Style(boolean bold) {}

    static Drawn of(Element.Lines lines) {
        List<String> texts = lines.lines().stream()
                .map(line -> SlackText.rich(line, SlackLimits.TEXT))
                .toList();
        List<BlockElement> elements = new ArrayList<>();
        String label = SlackText.rich(lines.label(), SlackLimits.TEXT);
        elements.add(section(new Bold("text", label, new Style(true))));
        if (!texts.isEmpty()) {
            elements.add(list(texts));
        }
        int characters =
                label.length() + texts.stream().mapToInt(String::length).sum();
        return new Drawn(RichTextBlock.builder().elements(elements).build(), characters);
    }

    private static RichTextListElement list(List<String> texts) {
        List<RichTextElement> items = new ArrayList<>();
        texts.forEach(text -> items.add(
                section(RichTextSectionElement.Text.builder().text(text).build())));
        return RichTextListElement.builder().style("bullet").elements(items).build();
    }

    private static RichTextSectionElement section(RichTextElement content) {
        return RichTextSectionElement.builder().elements(List.of(content)).build();
    }
}
