package io.relais.slack.block;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Table;
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
                        new Element.Fact("Company", "220 employees, Lyon"),
                        new Element.Fact("Source", "webinar-may & <partners>"))),
                new Element.Lines("Why now", List.of("asked for a demo, today: +30", "pricing page, 3 visits: +18")),
                new Element.Row("Fabrikam", "grade B, waiting since Monday", open("4712")),
                new Element.Row("*Contoso*", "grade B, `waiting`", null),
                chart(),
                table(),
                new Element.Rule(),
                new Element.Controls(
                        List.of(
                                new Button(new ActionId("lead.accept"), "4711", "Accept", Button.Weight.MAIN),
                                new Button(new ActionId("lead.reject"), "4711", "Reject…", Button.Weight.GRAVE)),
                        List.of(
                                Button.plain(new ActionId("lead.later"), "4711", "Later…"),
                                Button.plain(new ActionId("lead.why"), "4711", "Why me?"))),
                new Element.Fine("You get this because you look after Lyon."));
    }

    /** Bars of two kinds. */
    public static Chart chart() {
        return new Chart(
                "MQL and SQL by source",
                "leads",
                List.of("webinar-may", "site & <forms>"),
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
                List.of(
                        new Table.Column("Source", Table.Align.START),
                        new Table.Column("MQL", Table.Align.END),
                        new Table.Column("MQL to SQL", Table.Align.END)),
                List.of(
                        List.of("webinar-may", "40", "12 of 40: 30.0 % [18.1-45.4]"),
                        List.of("site & <forms>", "30", "9 of 30: 30.0 % [16.7-47.9]")));
    }

    /** A form with one of every field. */
    public static Form form(Form.Saving saving) {
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
                        new Field.Choice(
                                about("segment", Field.Need.OPTIONAL),
                                List.of(
                                        new Field.Option("a", "A"),
                                        new Field.Option("b", "B"),
                                        new Field.Option("c", "C"),
                                        new Field.Option("d", "D"),
                                        new Field.Option("e", "E")),
                                null),
                        new Field.Text(about("note", Field.Need.OPTIONAL), Field.Size.PARAGRAPH, 500, "a & b"),
                        new Field.Text(about("email", Field.Need.REQUIRED), Field.Size.LINE, 200, null),
                        new Field.Amount(about("amount", Field.Need.OPTIONAL), new BigDecimal("60000.50")),
                        new Field.Day(about("next", Field.Need.OPTIONAL), LocalDate.of(2026, 12, 1))),
                saving);
    }

    private static Field.About about(String id, Field.Need need) {
        return new Field.About(id, "The " + id, "A hint", need);
    }

    private static Button open(String lead) {
        return Button.plain(new ActionId("lead.open"), lead, "Open");
    }
}
