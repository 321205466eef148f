package io.relais.core.conversation.figures;

import io.relais.core.funnel.Window;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Periods as people say them, in either language; all end today at the latest, unless they begin later. */
final class Periods {

    private static final int WEEK = 7;
    private static final int QUARTER = 3;
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";

    private static final List<Said> ALL = Stream.of(byDates(), byCalendar(), backFromToday(), byNow())
            .flatMap(List::stream)
            .toList();

    private Periods() {}

    /** A way to say a period, and which one it is on a day. */
    private record Said(Pattern words, Meaning meaning) {}

    /** From what was said and from today. Refuses dates that there are not. */
    private interface Meaning {
        Window on(MatchResult said, LocalDate today);
    }

    /** A period, and how many words say it. */
    record Found(Window window, int words) {}

    /** The period that the words begin with, said as amply as possible; null where they begin with none. */
    static @Nullable Found at(String words, LocalDate today) {
        Found longest = null;
        for (Said said : ALL) {
            Found found = found(said, words, today);
            if (found != null && (longest == null || found.words() > longest.words())) {
                longest = found;
            }
        }
        return longest;
    }

    private static @Nullable Found found(Said said, String words, LocalDate today) {
        Matcher matcher = said.words().matcher(words);
        if (!matcher.lookingAt()) {
            return null;
        }
        try {
            Window window = said.meaning().on(matcher, today);
            return new Found(untilToday(window, today), Spoken.count(matcher.group()));
        } catch (DateTimeException | IllegalArgumentException noSuchDays) {
            return null;
        }
    }

    /** What is to come would make the period before, which is over, look better. */
    private static Window untilToday(Window window, LocalDate today) {
        boolean runs = !window.first().isAfter(today) && window.last().isAfter(today);
        return runs ? new Window(window.first(), today) : window;
    }

    private static List<Said> byDates() {
        return List.of(
                said("(?:from |du )?" + DAY + "(?: ?\\.\\. ?| to | au | a )" + DAY, (said, today) -> {
                    return new Window(LocalDate.parse(said.group(1)), LocalDate.parse(said.group(2)));
                }),
                said(
                        "(?:since|depuis)(?: le)? " + DAY,
                        (said, today) -> new Window(LocalDate.parse(said.group(1)), today)),
                said(DAY, (said, today) -> new Window(LocalDate.parse(said.group(1)), LocalDate.parse(said.group(1)))));
    }

    private static List<Said> byCalendar() {
        return List.of(
                said("(?:in |en )?(\\p{L}+)\\.?(?: (20\\d{2}))?", (said, today) -> Window.of(named(said, today))),
                said("(\\d{4}-\\d{2})", (said, today) -> Window.of(YearMonth.parse(said.group(1)))),
                said("(?:in |en )?(20\\d{2})", (said, today) -> year(Year.parse(said.group(1)))),
                said("(\\d{4})[- ]?[qt]([1-4])", (said, today) -> quarter(number(said, 1), number(said, 2))),
                said("[qt]([1-4]) (\\d{4})", (said, today) -> quarter(number(said, 2), number(said, 1))),
                said("[qt]([1-4])", (said, today) -> latestQuarter(number(said, 1), today)));
    }

    private static List<Said> backFromToday() {
        String few = "(?:the )?(?:(?:last|past|previous) )?(\\d{1,4}) ";
        String derniers = "(?:les )?(\\d{1,4}) (?:derni(?:ers?|eres?) )?";
        String after = "(?: derni(?:ers?|eres?))?";
        return List.of(
                said(few + "days?", (said, today) -> back(today, number(said, 1))),
                said(derniers + "jours?" + after, (said, today) -> back(today, number(said, 1))),
                said(few + "weeks?", (said, today) -> back(today, WEEK * number(said, 1))),
                said(derniers + "semaines?" + after, (said, today) -> back(today, WEEK * number(said, 1))),
                said(few + "months?", (said, today) -> monthsBack(today, number(said, 1))),
                said(derniers + "mois" + after, (said, today) -> monthsBack(today, number(said, 1))));
    }

    private static List<Said> byNow() {
        return List.of(
                said("today|aujourd'hui", (said, today) -> back(today, 1)),
                said("yesterday|hier", (said, today) -> back(today.minusDays(1), 1)),
                said("this week|cette semaine", (said, today) -> week(today)),
                said(
                        "(?:last|previous) week|(?:la )?semaine (?:derniere|passee|precedente)",
                        (said, today) -> week(today.minusDays(WEEK))),
                said("this month|ce mois(?:-ci)?", (said, today) -> Window.of(YearMonth.from(today))),
                said(
                        "(?:last|previous) month|(?:le )?mois (?:dernier|passe|precedent)",
                        (said, today) -> Window.of(YearMonth.from(today).minusMonths(1))),
                said("this quarter|ce trimestre", (said, today) -> quarter(today)),
                said(
                        "(?:last|previous) quarter|(?:le )?(?:trimestre (?:dernier|passe|precedent)|dernier trimestre)",
                        (said, today) -> quarter(today.minusMonths(QUARTER))),
                said("this year|cette annee", (said, today) -> year(Year.from(today))),
                said(
                        "(?:last|previous) year|(?:l')?(?:annee (?:derniere|passee|precedente)|an dernier)",
                        (said, today) -> year(Year.from(today).minusYears(1))));
    }

    private static Said said(String words, Meaning meaning) {
        return new Said(Pattern.compile("(?:" + words + ")(?= |$)"), meaning);
    }

    private static int number(MatchResult said, int group) {
        return Integer.parseInt(said.group(group));
    }

    private static Window back(LocalDate today, int days) {
        return new Window(today.minusDays(days - 1L), today);
    }

    private static Window monthsBack(LocalDate today, int months) {
        return new Window(today.minusMonths(months).plusDays(1), today);
    }

    private static Window week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Window(monday, monday.plusDays(WEEK - 1L));
    }

    /** Without a year, the latest such month that has begun. */
    private static YearMonth named(MatchResult said, LocalDate today) {
        Month month = Vocabulary.month(said.group(1));
        if (month == null) {
            throw new IllegalArgumentException("no month");
        }
        if (said.group(2) != null) {
            return YearMonth.of(number(said, 2), month);
        }
        YearMonth ofThisYear = YearMonth.of(today.getYear(), month);
        return ofThisYear.isAfter(YearMonth.from(today)) ? ofThisYear.minusYears(1) : ofThisYear;
    }

    private static Window year(Year year) {
        return new Window(year.atDay(1), year.atDay(year.length()));
    }

    private static Window quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, QUARTER * (quarter - 1) + 1);
        return new Window(first.atDay(1), first.plusMonths(QUARTER - 1L).atEndOfMonth());
    }

    private static Window quarter(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The latest such quarter that has begun. */
    private static Window latestQuarter(int quarter, LocalDate today) {
        return quarter(quarter > today.get(IsoFields.QUARTER_OF_YEAR) ? today.getYear() - 1 : today.getYear(), quarter);
    }
}
