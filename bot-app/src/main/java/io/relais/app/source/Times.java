package io.relais.app.source;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments as they are written elsewhere. */
final class Times {

    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
    private static final String CLOCK = "[[' ']['T']HH:mm[:ss][.SSSSSS][.SSS][' '][XXX][XX][X]]";

    private final ZoneId zone;
    private final List<DateTimeFormatter> forms = new ArrayList<>();

    Times(ZoneId zone, @Nullable DateOrder order) {
        this.zone = zone;
        forms.add(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        forms.add(pattern("uuuu-MM-dd" + CLOCK));
        forms.add(pattern("uuuu/M/d" + CLOCK));
        forms.add(pattern("d.M.uuuu" + CLOCK));
        if (order != null) {
            forms.add(
                    switch (order) {
                        case DAY_FIRST -> pattern("d/M/uuuu" + CLOCK);
                        case MONTH_FIRST -> pattern("M/d/uuuu" + CLOCK);
                    });
        }
    }

    /** The moment, or null where it can't be read. */
    @Nullable
    Instant read(String text) {
        if (MILLISECONDS.matcher(text).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        Instant read = null;
        for (int i = 0; read == null && i < forms.size(); i++) {
            read = parsed(text, forms.get(i));
        }
        return read;
    }

    private @Nullable Instant parsed(String text, DateTimeFormatter format) {
        ParsePosition end = new ParsePosition(0);
        TemporalAccessor found = format.parseUnresolved(text, end);
        if (found == null || end.getErrorIndex() >= 0 || end.getIndex() < text.length()) {
            return null;
        }
        try {
            TemporalAccessor read = format.parse(text);
            LocalDate date = LocalDate.from(read);
            LocalTime time = read.query(TemporalQueries.localTime());
            ZoneId own = read.query(TemporalQueries.zone());
            return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                    .atZone(own == null ? zone : own)
                    .toInstant();
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
