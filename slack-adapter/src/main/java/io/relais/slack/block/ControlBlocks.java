package io.relais.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import io.relais.core.chat.Button;
import io.relais.core.chat.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Buttons and menus. */
final class ControlBlocks {

    private ControlBlocks() {}

    /** Buttons in a row, then the menus, in as many blocks as Slack's limit asks for. */
    static List<LayoutBlock> of(Element.Controls controls) {
        List<BlockElement> elements = new ArrayList<>();
        List<Button> buttons = new ArrayList<>(controls.buttons());
        List<Button> menu = controls.menu();
        if (menu.size() == 1 || menu.stream().anyMatch(ControlBlocks::isTooLongForAMenu)) {
            buttons.addAll(menu);
            menu = List.of();
        }
        Map<String, Integer> used = new HashMap<>();
        for (Button button : buttons) {
            int earlier = used.merge(button.action().value(), 1, Integer::sum) - 1;
            elements.add(button(button, earlier, null));
        }
        int menus = 0;
        for (List<Button> part : evenly(menu)) {
            elements.add(menu(part, menus++));
        }
        return inBlocks(elements);
    }

    /** A button; what it stands beside is said to who can't see that. */
    static ButtonElement button(Button button, int earlierInBlock, @Nullable String beside) {
        if (button.argument().length() > SlackLimits.BUTTON_VALUE) {
            throw new IllegalArgumentException(
                    "the argument of " + button.action().value() + " is too long");
        }
        return ButtonElement.builder()
                .text(Texts.line(button.label(), SlackLimits.BUTTON))
                .actionId(SlackActionId.of(button.action(), earlierInBlock))
                .value(button.argument().isEmpty() ? null : button.argument())
                .style(style(button.weight()))
                .accessibilityLabel(
                        beside == null
                                ? null
                                : SlackText.line(button.label() + ": " + beside, SlackLimits.ACCESSIBILITY_LABEL))
                .build();
    }

    private static @Nullable String style(Button.Weight weight) {
        return switch (weight) {
            case PLAIN -> null;
            case MAIN -> "primary";
            case GRAVE -> "danger";
        };
    }

    private static OverflowMenuElement menu(List<Button> entries, int earlierInBlock) {
        List<OptionObject> options = entries.stream()
                .map(entry -> OptionObject.builder()
                        .text(Texts.line(entry.label(), SlackLimits.OPTION))
                        .value(SlackActionId.option(entry))
                        .build())
                .toList();
        return OverflowMenuElement.builder()
                .actionId(SlackActionId.MENU + (earlierInBlock == 0 ? "" : "#" + (earlierInBlock + 1)))
                .options(options)
                .build();
    }

    private static boolean isTooLongForAMenu(Button entry) {
        return SlackActionId.option(entry).length() > SlackLimits.OPTION_VALUE;
    }

    /** Parts of about the same size, so that no menu is left with a single entry. */
    private static List<List<Button>> evenly(List<Button> menu) {
        int parts = (menu.size() + SlackLimits.OVERFLOW_OPTIONS - 1) / SlackLimits.OVERFLOW_OPTIONS;
        List<List<Button>> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            split.add(menu.subList(part * menu.size() / parts, (part + 1) * menu.size() / parts));
        }
        return split;
    }

    private static List<LayoutBlock> inBlocks(List<BlockElement> elements) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += SlackLimits.ACTIONS) {
            int to = Math.min(from + SlackLimits.ACTIONS, elements.size());
            blocks.add(ActionsBlock.builder()
                    .elements(new ArrayList<>(elements.subList(from, to)))
                    .build());
        }
        return blocks;
    }
}
