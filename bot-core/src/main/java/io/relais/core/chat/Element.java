package io.relais.core.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a card. Sealed, so that each channel's renderer is told by the compiler what it forgot. */
public sealed interface Element
        permits Chart,
                Element.Controls,
                Element.Facts,
                Element.Fine,
                Element.Heading,
                Element.Lines,
                Element.Prose,
                Element.Row,
                Element.Rule,
                Table {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** The first thing to read: at most about 150 characters, one line. */
    record Heading(String text) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Prose(String text) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** A label in bold and the lines that belong to it, as a list. */
    record Lines(String label, List<String> lines) implements Element {
        /** Copies the list. */
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lines(this);
        }
    }

    /** Short facts side by side: a label and a value each, at most ten. */
    record Facts(List<Fact> facts) implements Element {
        /** The most that one element holds (Slack's limit for the fields of a section). */
        public static final int MOST = 10;

        /** Copies the list; refuses none and more than {@link #MOST}. */
        public Facts {
            facts = List.copyOf(facts);
            if (facts.isEmpty() || facts.size() > MOST) {
                throw new IllegalArgumentException("1 to " + MOST + " facts, not " + facts.size());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** A label and its value. */
    record Fact(String label, String value) {}

    /** One entry of a list: a title in bold, a detail below, and a control beside it. */
    record Row(String title, String detail, @Nullable Button button) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(this);
        }
    }

    /** Small print. */
    record Fine(String text) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fine(this);
        }
    }

    /** A line across. */
    record Rule() implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule();
        }
    }

    /** Buttons in a row, and behind them a menu of further ones. */
    record Controls(List<Button> buttons, List<Button> menu) implements Element {
        /** Copies the lists and refuses no button at all. */
        public Controls {
            buttons = List.copyOf(buttons);
            menu = List.copyOf(menu);
            if (buttons.isEmpty()) {
                throw new IllegalArgumentException("controls without a button");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.controls(this);
        }
    }

    /** Shows each kind of element. */
    interface Visitor<R> {
        /** A heading. */
        R heading(Heading heading);

        /** A paragraph. */
        R prose(Prose prose);

        /** A labelled list. */
        R lines(Lines lines);

        /** Facts side by side. */
        R facts(Facts facts);

        /** An entry of a list. */
        R row(Row row);

        /** Small print. */
        R fine(Fine fine);

        /** A line across. */
        R rule();

        /** Buttons. */
        R controls(Controls controls);

        /** Bars by category. */
        R chart(Chart chart);

        /** Values in rows and columns. */
        R table(Table table);
    }
}
