package io.relais.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import io.relais.core.chat.Card;
import java.util.List;

/**
 * A message as Slack takes it.
 *
 * @param text every fact, for screen readers, notifications and clients without blocks; escaped
 * @param blocks what is seen
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

    /** Copies the list. */
    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** A card. */
    public static SlackMessage of(Card card) {
        return new SlackMessage(
                SlackText.paragraph(card.asText(), SlackLimits.MESSAGE_TEXT), SlackCards.inMessage(card));
    }

    /** A few words. */
    public static SlackMessage of(String words) {
        LayoutBlock section = SectionBlock.builder()
                .text(Texts.paragraph(words, SlackLimits.TEXT))
                .build();
        return new SlackMessage(SlackText.paragraph(words, SlackLimits.MESSAGE_TEXT), List.of(section));
    }
}
