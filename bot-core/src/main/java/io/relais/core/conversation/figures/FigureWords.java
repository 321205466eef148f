package io.relais.core.conversation.figures;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody typed behind {@code funnel}: a period, {@code by} something, {@code for} somebody, in any order and in
 * either language. A name goes on until words begin that mean something else; in quotation marks it may hold any.
 */
public final class FigureWords {

    private final Spoken spoken;
    private final LocalDate today;
    private final List<String> name = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private @Nullable Window window;
    private @Nullable Dimension by;
    private int at;

    private FigureWords(Spoken spoken, LocalDate today) {
        this.spoken = spoken;
        this.today = today;
    }

    /** What these words ask for, said on that day. */
    public static Wanted read(String words, LocalDate today) {
        return new FigureWords(Spoken.of(words), today).read();
    }

    /** Whether somebody calls themselves that: {@code me}. */
    public static boolean meansMe(String name) {
        return Vocabulary.saysMe(Spoken.plain(name));
    }

    /** What figures can be broken down by, by that word in either language; null where it is none. */
    public static @Nullable Dimension dimension(String word) {
        return Vocabulary.dimension(Spoken.plain(word));
    }

    /** Whether two names are the same but for case and accents. */
    public static boolean same(String name, String other) {
        return Spoken.plain(name).equals(Spoken.plain(other));
    }

    private Wanted read() {
        while (at < spoken.words().size()) {
            if (!takesPeriod() && !takesBreakdown() && !takesName()) {
                String word = spoken.words().get(at++);
                (name.isEmpty() ? unknown : name).add(word);
            }
        }
        return new Wanted(window, by, name.isEmpty() ? null : String.join(" ", name), unknown);
    }

    private boolean takesPeriod() {
        Periods.Found found = window == null ? Periods.at(spoken.from(at), today) : null;
        if (found == null) {
            return false;
        }
        window = found.window();
        at += found.words();
        return true;
    }

    /** {@code by source}, or {@code source} alone: a button and a verb say "by" themselves. */
    private boolean takesBreakdown() {
        int word = Vocabulary.saysBy(plain(at)) ? at + 1 : at;
        Dimension found = by == null ? Vocabulary.dimension(plain(word)) : null;
        if (found == null) {
            return false;
        }
        by = found;
        at = word + 1;
        return true;
    }

    /** {@code for ana}: the word behind it belongs to the name, whatever else it means. */
    private boolean takesName() {
        if (!name.isEmpty()
                || !Vocabulary.saysFor(plain(at))
                || at + 1 == spoken.words().size()) {
            return false;
        }
        name.add(spoken.words().get(at + 1));
        at += 2;
        return true;
    }

    private String plain(int word) {
        return word < spoken.words().size() ? Spoken.plain(spoken.words().get(word)) : "";
    }
}
