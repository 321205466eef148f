package io.relais.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A block and how much there is to read in it, which Slack limits for a whole message or view.
 *
 * @param block the block
 * @param characters what it adds to the message's length
 */
record Drawn(LayoutBlock block, int characters) {

    /** How much a surface takes. */
    record Room(int blocks, int characters) {

        static final Room MESSAGE = new Room(SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_CHARACTERS);

        static final Room VIEW = new Room(SlackLimits.VIEW_BLOCKS, SlackLimits.VIEW_CHARACTERS);
    }

    /** What is kept free for the line that says how many blocks are missing. */
    private static final int LAST_LINE = 20;

    /** The blocks that fit; where some don't, the last one says how many in a way that needs no language. */
    static List<LayoutBlock> fit(List<Drawn> all, Room room) {
        List<LayoutBlock> kept = new ArrayList<>();
        int characters = 0;
        for (Drawn drawn : all) {
            int left = all.size() - kept.size();
            characters += drawn.characters();
            int reserve = left > 1 ? LAST_LINE : 0;
            if (characters + reserve > room.characters() || (left > 1 && kept.size() == room.blocks() - 1)) {
                kept.add(missing(left));
                return kept;
            }
            kept.add(drawn.block());
        }
        return kept;
    }

    private static LayoutBlock missing(int count) {
        return SectionBlock.builder()
                .text(Texts.line("… (+" + count + ")", SlackLimits.TEXT))
                .build();
    }
}
