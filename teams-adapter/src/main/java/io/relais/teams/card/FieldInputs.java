package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.teams.card.Texts.Look;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of a form as inputs; an input's id is the field's. */
final class FieldInputs implements Field.Visitor<List<ObjectNode>> {

    /** More options than this, and a list to unfold is easier to read than all of them. */
    private static final int UNFOLDED = 3;

    private static final int AMOUNT_LENGTH = 40;

    /** Digits with a decimal point or comma, and what people put between thousands. */
    private static final String AMOUNT = "^\\s*\\d[\\d\\s.,]*$";

    private final Element.Visitor<List<ObjectNode>> elements;

    private final Locale language;

    FieldInputs(Element.Visitor<List<ObjectNode>> elements, Locale language) {
        this.elements = elements;
        this.language = language;
    }

    @Override
    public List<ObjectNode> choice(Field.Choice choice) {
        int count = choice.options().size();
        if (count == 0 || count > TeamsLimits.OPTIONS) {
            throw new IllegalArgumentException("1 to " + TeamsLimits.OPTIONS + " options: "
                    + choice.about().id());
        }
        boolean isUnfolded =
                count <= UNFOLDED && choice.options().stream().allMatch(option -> Texts.isInert(label(option.label())));
        ObjectNode input = input("Input.ChoiceSet", choice.about(), choice.preset())
                .put("style", isUnfolded ? "expanded" : "compact")
                .put("wrap", true);
        input.set(
                "choices",
                JsonTrees.list(
                        choice.options().stream().map(FieldInputs::option).toList()));
        return withHint(input, choice.about());
    }

    @Override
    public List<ObjectNode> text(Field.Text text) {
        String preset = text.preset();
        ObjectNode input = input(
                        "Input.Text",
                        text.about(),
                        preset == null || preset.isBlank() ? null : TeamsText.literal(preset, text.most()))
                .put("maxLength", text.most());
        return withHint(text.size() == Field.Size.PARAGRAPH ? input.put("isMultiline", true) : input, text.about());
    }

    /** As text: what clients make of a number depends on their language, and loses digits. */
    @Override
    public List<ObjectNode> amount(Field.Amount amount) {
        BigDecimal preset = amount.preset();
        ObjectNode input = input("Input.Text", amount.about(), preset == null ? null : preset.toPlainString())
                .put("maxLength", AMOUNT_LENGTH)
                .put("regex", AMOUNT)
                .put("errorMessage", TeamsPhrase.NOT_A_NUMBER.in(language));
        return withHint(input, amount.about());
    }

    @Override
    public List<ObjectNode> day(Field.Day day) {
        LocalDate preset = day.preset();
        return withHint(input("Input.Date", day.about(), preset == null ? null : preset.toString()), day.about());
    }

    @Override
    public List<ObjectNode> shown(Field.Shown shown) {
        return shown.element().accept(elements);
    }

    private ObjectNode input(String type, Field.About about, @Nullable String preset) {
        if (TeamsData.isTaken(about.id())) {
            throw new IllegalArgumentException("a field can't be called " + about.id());
        }
        ObjectNode input = JsonTrees.typed(type).put("id", about.id()).put("label", label(about.label()));
        if (preset != null) {
            input.put("value", preset);
        }
        return switch (about.need()) {
            case OPTIONAL -> input;
            case REQUIRED -> input.put("isRequired", true).put("errorMessage", TeamsPhrase.MISSING.in(language));
        };
    }

    private static List<ObjectNode> withHint(ObjectNode input, Field.About about) {
        String hint = about.hint();
        return hint == null
                ? List.of(input)
                : Stream.of(input, Texts.line(hint, Look.FINE).put("spacing", "None"))
                        .toList();
    }

    private static ObjectNode option(Field.Option option) {
        return JsonTrees.object().put("title", label(option.label())).put("value", option.value());
    }

    private static String label(String raw) {
        return TeamsText.line(raw, TeamsLimits.LABEL);
    }
}
