package io.relais.core.conversation.figures;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question about the funnel as a button carries it: {@code 2026-10-01/2026-10-31/SOURCE/REP/ana}, with nothing between
 * two slashes where it has no such part. Posted cards live for years: this form is permanent.
 */
public final class FigureLink {

    private static final int PARTS = 5;

    private FigureLink() {}

    /** The argument of a button that asks that. */
    public static String write(FunnelQuery query) {
        Dimension by = query.by();
        Slice only = query.only();
        return query.window().first() + "/" + query.window().last() + "/" + (by == null ? "" : by.name()) + "/"
                + (only == null ? "/" : only.dimension().name() + "/" + only.value());
    }

    /** What a button asks; null where its argument is none of these. */
    public static @Nullable FunnelQuery read(String argument) {
        String[] parts = argument.split("/", PARTS);
        if (parts.length < PARTS) {
            return null;
        }
        try {
            Window window = new Window(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
            Dimension by = parts[2].isEmpty() ? null : Dimension.valueOf(parts[2]);
            Slice only = parts[3].isEmpty() ? null : new Slice(Dimension.valueOf(parts[3]), parts[4]);
            return new FunnelQuery(window, by, only);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
