package io.relais.core.config;

import io.relais.core.source.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where a value comes from: a path or a text, or a mapping that says more. */
final class ExpressionReader {

    private static final int LONGEST_LINK = 20;

    private ExpressionReader() {}

    static Expression read(Value value) {
        if (!value.isMapping()) {
            return new Expression(List.of(part(value)), null, Map.of(), null);
        }
        Section given = value.section().keys("path", "first", "join", "by", "words", "otherwise");
        Value join = given.ifGiven("join");
        Value by = given.ifGiven("by");
        Value otherwise = given.ifGiven("otherwise");
        if (by != null && join == null) {
            by.complain("stands between the parts of join");
        }
        return new Expression(
                parts(value, given),
                join == null ? null : by == null ? " " : by.text(ExpressionReader::link, "must be a short text", " "),
                words(given.ifGiven("words")),
                otherwise == null ? null : otherwise.text());
    }

    private static List<String> parts(Value value, Section given) {
        List<String> parts = new ArrayList<>();
        int ways = 0;
        for (String way : List.of("path", "first", "join")) {
            Value there = given.ifGiven(way);
            if (there != null) {
                ways++;
                (way.equals("path") ? List.of(there) : there.someItems()).forEach(part -> parts.add(part(part)));
            }
        }
        if (ways != 1) {
            value.complain("needs one of path, first, join");
        }
        return parts;
    }

    private static String part(Value value) {
        String part = value.text();
        if (Expression.isPath(part)) {
            MeaningReader.refuseUnlessPath(value, part);
        }
        return part;
    }

    private static Map<String, String> words(@Nullable Value value) {
        Map<String, String> words = new LinkedHashMap<>();
        if (value != null) {
            Section given = value.section();
            given.given().forEach(word -> words.put(word, given.at(word).text()));
        }
        return words;
    }

    private static @Nullable String link(String text) {
        return text.length() <= LONGEST_LINK ? text : null;
    }
}
