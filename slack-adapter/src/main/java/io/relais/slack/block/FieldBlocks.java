package io.relais.slack.block;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a form as input blocks; both of an input's ids are the field's. */
final class FieldBlocks implements Field.Visitor<List<Drawn>> {

    /** More options than this, or a long one, and a select is easier to read than radio buttons. */
    private static final int RADIO_BUTTONS = 3;

    private final Form.Saving saving;

    FieldBlocks(Form.Saving saving) {
        this.saving = saving;
    }

    @Override
    public List<Drawn> choice(Field.Choice choice) {
        if (choice.options().isEmpty() || choice.options().size() > SlackLimits.SELECT_OPTIONS) {
            throw new IllegalArgumentException("1 to " + SlackLimits.SELECT_OPTIONS + " options: "
                    + choice.about().id());
        }
        InputBlock input = input(choice.about(), isShort(choice) ? radio(choice) : select(choice));
        input.setDispatchAction(
                switch (saving) {
                    case AS_IT_GOES -> Boolean.TRUE;
                    case ON_SUBMIT -> null;
                });
        return List.of(new Drawn(input, 0));
    }

    @Override
    public List<Drawn> text(Field.Text text) {
        int most = Math.min(text.most(), SlackLimits.INPUT);
        String preset = text.preset();
        return drawn(
                text.about(),
                PlainTextInputElement.builder()
                        .actionId(text.about().id())
                        .multiline(text.size() == Field.Size.PARAGRAPH)
                        .maxLength(most)
                        .initialValue(preset == null || preset.isBlank() ? null : SlackText.literal(preset, most))
                        .build());
    }

    @Override
    public List<Drawn> amount(Field.Amount amount) {
        BigDecimal preset = amount.preset();
        return drawn(
                amount.about(),
                NumberInputElement.builder()
                        .actionId(amount.about().id())
                        .decimalAllowed(true)
                        .minValue("0")
                        .initialValue(preset == null ? null : preset.toPlainString())
                        .build());
    }

    @Override
    public List<Drawn> day(Field.Day day) {
        LocalDate preset = day.preset();
        return drawn(
                day.about(),
                DatePickerElement.builder()
                        .actionId(day.about().id())
                        .initialDate(preset == null ? null : preset.toString())
                        .build());
    }

    @Override
    public List<Drawn> shown(Field.Shown shown) {
        return SlackCards.inView(shown.element());
    }

    private static boolean isShort(Field.Choice choice) {
        return choice.options().size() <= RADIO_BUTTONS
                && choice.options().stream()
                        .allMatch(option -> SlackText.line(option.label(), Integer.MAX_VALUE)
                                        .length()
                                <= SlackLimits.OPTION);
    }

    private static BlockElement radio(Field.Choice choice) {
        return RadioButtonsElement.builder()
                .actionId(choice.about().id())
                .options(choice.options().stream().map(FieldBlocks::option).toList())
                .initialOption(preset(choice))
                .build();
    }

    private static BlockElement select(Field.Choice choice) {
        return StaticSelectElement.builder()
                .actionId(choice.about().id())
                .options(choice.options().stream().map(FieldBlocks::option).toList())
                .initialOption(preset(choice))
                .build();
    }

    private static @Nullable OptionObject preset(Field.Choice choice) {
        return choice.options().stream()
                .filter(option -> option.value().equals(choice.preset()))
                .findFirst()
                .map(FieldBlocks::option)
                .orElse(null);
    }

    private static OptionObject option(Field.Option option) {
        if (option.value().length() > SlackLimits.OPTION_VALUE) {
            throw new IllegalArgumentException("the value of an option is too long: " + option.value());
        }
        return OptionObject.builder()
                .text(Texts.line(option.label(), SlackLimits.OPTION))
                .value(option.value())
                .build();
    }

    private static List<Drawn> drawn(Field.About about, BlockElement element) {
        return List.of(new Drawn(input(about, element), 0));
    }

    private static InputBlock input(Field.About about, BlockElement element) {
        String hint = about.hint();
        return InputBlock.builder()
                .blockId(SlackActionId.fitting(about.id()))
                .label(Texts.line(about.label(), SlackLimits.LABEL))
                .hint(hint == null ? null : Texts.line(hint, SlackLimits.LABEL))
                .optional(about.need() == Field.Need.OPTIONAL)
                .element(element)
                .build();
    }
}
