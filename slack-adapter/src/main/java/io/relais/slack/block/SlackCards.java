package io.relais.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Table;
import java.util.ArrayList;
import java.util.List;

/** Cards as Block Kit. */
public final class SlackCards implements Element.Visitor<List<Drawn>> {

    /** What a button costs of a message's length beyond its text, on average. */
    private static final int BUTTON_CHARACTERS = 30;

    private final DataBlocks data;

    private SlackCards(DataBlocks data) {
        this.data = data;
    }

    /** The blocks of a message. */
    public static List<LayoutBlock> inMessage(Card card) {
        return Drawn.fit(new SlackCards(DataBlocks.inMessage()).drawn(card), Drawn.Room.MESSAGE);
    }

    /** The blocks of a modal or of the home tab. */
    public static List<LayoutBlock> inView(Card card) {
        return Drawn.fit(new SlackCards(DataBlocks.inView()).drawn(card), Drawn.Room.VIEW);
    }

    /** An element as a view shows it. */
    static List<Drawn> inView(Element element) {
        return element.accept(new SlackCards(DataBlocks.inView()));
    }

    private List<Drawn> drawn(Card card) {
        List<Drawn> all = new ArrayList<>();
        card.elements().forEach(element -> all.addAll(element.accept(this)));
        return all;
    }

    @Override
    public List<Drawn> heading(Element.Heading heading) {
        PlainTextObject text = Texts.line(heading.text(), SlackLimits.HEADER);
        return one(HeaderBlock.builder().text(text).build(), text);
    }

    @Override
    public List<Drawn> prose(Element.Prose prose) {
        PlainTextObject text = Texts.paragraph(prose.text(), SlackLimits.TEXT);
        return one(SectionBlock.builder().text(text).build(), text);
    }

    @Override
    public List<Drawn> lines(Element.Lines lines) {
        return List.of(LineBlocks.of(lines));
    }

    @Override
    public List<Drawn> facts(Element.Facts facts) {
        List<TextObject> fields = facts.facts().stream()
                .map(fact -> Texts.labelled(fact.label(), fact.value(), SlackLimits.FIELD))
                .toList();
        int characters =
                fields.stream().mapToInt(field -> field.getText().length()).sum();
        return one(SectionBlock.builder().fields(fields).build(), characters);
    }

    @Override
    public List<Drawn> row(Element.Row row) {
        TextObject text = Texts.labelled(row.title(), row.detail(), SlackLimits.TEXT);
        SectionBlock.SectionBlockBuilder section = SectionBlock.builder().text(text);
        Button button = row.button();
        if (button != null) {
            section.accessory(ControlBlocks.button(button, 0, row.title()));
        }
        return one(section.build(), text.getText().length() + BUTTON_CHARACTERS);
    }

    @Override
    public List<Drawn> fine(Element.Fine fine) {
        PlainTextObject text = Texts.paragraph(fine.text(), SlackLimits.TEXT);
        return one(ContextBlock.builder().elements(List.of(text)).build(), text);
    }

    @Override
    public List<Drawn> rule() {
        return one(new DividerBlock(), 0);
    }

    @Override
    public List<Drawn> controls(Element.Controls controls) {
        int characters = (controls.buttons().size() + controls.menu().size()) * BUTTON_CHARACTERS;
        return ControlBlocks.of(controls).stream()
                .map(block -> new Drawn(block, characters))
                .toList();
    }

    @Override
    public List<Drawn> chart(Chart chart) {
        return List.of(data.of(chart));
    }

    @Override
    public List<Drawn> table(Table table) {
        return List.of(data.of(table));
    }

    /** What is read is counted as Slack is sent it, escaped. */
    private static List<Drawn> one(LayoutBlock block, PlainTextObject read) {
        return one(block, read.getText().length());
    }

    private static List<Drawn> one(LayoutBlock block, int characters) {
        return List.of(new Drawn(block, characters));
    }
}
