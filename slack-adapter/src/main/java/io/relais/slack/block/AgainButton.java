package io.relais.slack.block;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;

/** A message with a button that says somebody's words again. */
public final class AgainButton {

    private AgainButton() {}

    /** What to read, what is on the button, and the words that pressing it says. */
    public static SlackMessage message(String text, String label, String words) {
        ButtonElement button = ButtonElement.builder()
                .actionId(SlackActionId.AGAIN)
                .text(Texts.line(label, SlackLimits.BUTTON))
                .value(SlackText.line(words, SlackLimits.BUTTON_VALUE))
                .style("primary")
                .build();
        SectionBlock section = SectionBlock.builder()
                .text(Texts.paragraph(text, SlackLimits.TEXT))
                .accessory(button)
                .build();
        return new SlackMessage(SlackText.paragraph(text, SlackLimits.MESSAGE_TEXT), List.of(section));
    }
}
