package io.relais.teams.card;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Button.Effect;
import io.relais.core.chat.Button.Weight;
import io.relais.core.chat.Card;
import io.relais.core.chat.Card.Viewing;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Table;
import io.relais.core.chat.Table.Align;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A card and a form with one of everything. */
public final class Samples {

    private Samples() {}

    /** A card with one of every element. */
    public static Card card() {
        return Card.of(
                new Element.Heading("Northwind RH · grade A · engagement 2"),
                new Element.Prose("Accept or reject before Tue 24 Nov, 11:30 (Europe/Paris)."),
                new Element.Facts(List.of(
                        new Element.Fact("Contact", "Claire Petit, DRH"),
                        new Element.Fact("Company", "220 employees, Lyon"))),
                new Element.Lines("Why now", List.of("asked for a demo, today: +30", "pricing page, 3 visits: +18")),
                new Element.Row("Fabrikam", "grade B, waiting since Monday", open("4712")),
                new Element.Row("*Contoso*", "grade B, `waiting`", null),
                chart(),
                table(),
                new Element.Rule(),
                controls(),
                new Element.Fine("You get this because you look after Lyon."));
    }

    /** Bars of two kinds. */
    public static Chart chart() {
        return new Chart(
                "MQL and SQL by source",
                "leads",
                List.of("webinar-may", "*forms*"),
                List.of(series("MQL", 40, 30), series("SQL", 12, 9)));
    }

    private static Chart.Series series(String name, int... values) {
        return new Chart.Series(
                name,
                IntStream.of(values)
                        .mapToObj(value -> new Chart.Amount(BigDecimal.valueOf(value), String.valueOf(value)))
                        .toList());
    }

    /** A table with words and numbers. */
    public static Table table() {
        return new Table(
                "By source",
                List.of(new Table.Column("Source", Align.START), new Table.Column("MQL to SQL", Align.END)),
                List.of(
                        List.of("webinar-may", "12 of 40: 30.0 % [18.1-45.4]"),
                        List.of("*forms*", "9 of 30: 30.0 % [16.7-47.9]")));
    }

    /** The same, of which each reader has a version of their own. */
    public static Card viewed() {
        return card().viewedBy(new Viewing(new ActionId("lead.view"), "4711", "Show my buttons"));
    }

    /** A button of every kind. */
    public static Element controls() {
        return new Element.Controls(
                List.of(
                        new Button(new ActionId("lead.accept"), "4711", "Accept", Weight.MAIN),
                        new Button(new ActionId("lead.reject"), "4711", "Reject…", Weight.GRAVE, Effect.OPENS_FORM)),
                List.of(
                        new Button(new ActionId("lead.later"), "4711", "Later…", Weight.PLAIN, Effect.OPENS_FORM),
                        Button.plain(new ActionId("lead.why"), "4711", "Why me?")));
    }

    /** A form with one of every field. */
    public static Form form() {
        return new Form(
                new FormId("form.reject"),
                "Not accepted",
                new Form.Buttons("Send", "Cancel"),
                FormState.of("lead", "4711"),
                List.of(
                        new Field.Shown(new Element.Prose("Northwind RH")),
                        new Field.Choice(
                                about("reason", Field.Need.REQUIRED),
                                List.of(
                                        new Field.Option("misrouted", "Not my territory"),
                                        new Field.Option("bad_record", "Bad record")),
                                "misrouted"),
                        new Field.Choice(about("segment", Field.Need.OPTIONAL), options(5), null),
                        new Field.Text(about("note", Field.Need.OPTIONAL), Field.Size.PARAGRAPH, 500, "a & b"),
                        new Field.Text(about("email", Field.Need.REQUIRED), Field.Size.LINE, 200, null),
                        new Field.Amount(about("amount", Field.Need.OPTIONAL), new BigDecimal("60000.50")),
                        new Field.Day(about("next", Field.Need.OPTIONAL), LocalDate.of(2026, 12, 1)),
                        new Field.Shown(new Element.Controls(List.of(back()), List.of()))),
                Form.Saving.ON_SUBMIT);
    }

    /** A form with these fields. */
    public static Form form(List<Field> fields) {
        return new Form(
                new FormId("form.reject"),
                "Not accepted",
                new Form.Buttons("Send", "Cancel"),
                FormState.of("lead", "4711"),
                fields,
                Form.Saving.ON_SUBMIT);
    }

    /** So many options, with values {@code 1}, {@code 2} and so on. */
    public static List<Field.Option> options(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Field.Option(String.valueOf(i), "Option " + i))
                .toList();
    }

    /** What a field is about. */
    public static Field.About about(String id, Field.Need need) {
        return new Field.About(id, "The " + id, "A hint", need);
    }

    private static Button back() {
        return Button.plain(new ActionId("lead.checklist"), "4711/0", "Back");
    }

    private static Button open(String lead) {
        return Button.plain(new ActionId("lead.card"), lead, "Open");
    }
}
