package io.relais.core.config;

import io.relais.core.i18n.Localized;
import io.relais.core.scoring.FitCriterion;
import io.relais.core.scoring.FitFact;
import io.relais.core.scoring.FitRules;
import io.relais.core.scoring.FitTest;
import io.relais.core.scoring.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code fit} of {@code scoring.yaml}. */
final class FitReader {

    private static final int WHOLE = 100;

    private FitReader() {}

    static FitRules read(Value value) {
        Section fit = value.section().keys("grades", "criteria");
        FitRules.Grades grades = grades(fit.at("grades"));
        return new FitRules(criteria(fit.at("criteria")), grades);
    }

    private static FitRules.Grades grades(Value value) {
        int before = value.problems();
        Section grades = value.section().keys("A", "B", "C");
        int a = grades.at("A").whole(1, WHOLE);
        int b = grades.at("B").whole(1, WHOLE);
        int c = grades.at("C").whole(1, WHOLE);
        if (a > b && b > c) {
            return new FitRules.Grades(a, b, c);
        }
        value.complainUnlessSince(before, "must fall: A takes more points than B, and B more than C");
        return new FitRules.Grades(3, 2, 1);
    }

    private static List<FitCriterion> criteria(Value value) {
        int before = value.problems();
        List<FitCriterion> criteria = new ArrayList<>();
        Set<FitFact> seen = EnumSet.noneOf(FitFact.class);
        int sum = 0;
        for (Value item : value.someItems()) {
            FitCriterion criterion = criterion(item);
            criteria.add(criterion);
            if (!seen.add(criterion.fact())) {
                item.complainUnlessSince(before, "rates " + criterion.fact().code() + " a second time");
            }
            sum += criterion.cases().stream()
                    .mapToInt(FitCriterion.Case::points)
                    .max()
                    .orElse(0);
        }
        if (sum != WHOLE) {
            value.complainUnlessSince(before, "the best cases must add up to 100 points, not " + sum);
        }
        return criteria;
    }

    private static FitCriterion criterion(Value value) {
        Section criterion = value.section().keys("fact", "label", "cases", "otherwise");
        int before = value.problems();
        FitFact fact = criterion.at("fact").oneOf(facts(), FitFact.SECTOR);
        boolean knownFact = value.problems() == before;
        Localized label = criterion.localized("label");
        List<FitCriterion.Case> cases = new ArrayList<>();
        for (Value item : knownFact ? criterion.at("cases").someItems() : List.<Value>of()) {
            cases.add(oneCase(item, fact));
        }
        if (cases.isEmpty()) {
            cases.add(new FitCriterion.Case(standIn(fact), 0, label));
        }
        return new FitCriterion(fact, label, cases, criterion.localized("otherwise"));
    }

    private static FitCriterion.Case oneCase(Value value, FitFact fact) {
        Section one = value.section();
        FitTest test = switch (fact.kind()) {
            case NUMBER -> between(value, one.keys("from", "to", "points", "label"));
            case WORD -> anyOf(one.keys("any_of", "points", "label").at("any_of"), fact);
        };
        return new FitCriterion.Case(test, one.at("points").whole(0, WHOLE), one.localized("label"));
    }

    private static FitTest between(Value value, Section one) {
        BigDecimal from = bound(one.ifGiven("from"));
        BigDecimal to = bound(one.ifGiven("to"));
        if (from == null && to == null) {
            value.complain("needs from, to, or both");
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            value.complain("from must not be above to");
            return new FitTest.Between(null, null);
        }
        return new FitTest.Between(from, to);
    }

    private static @Nullable BigDecimal bound(@Nullable Value value) {
        return value == null ? null : value.number("0", "1000000000000");
    }

    private static FitTest anyOf(Value value, FitFact fact) {
        Set<String> words = new HashSet<>();
        for (Value item : value.someItems()) {
            words.add(fact == FitFact.ROLE ? item.oneOf(roles(), "user") : item.text());
        }
        return new FitTest.AnyOf(words);
    }

    private static FitTest standIn(FitFact fact) {
        return switch (fact.kind()) {
            case NUMBER -> new FitTest.Between(null, null);
            case WORD -> new FitTest.AnyOf(Set.of());
        };
    }

    private static Map<String, FitFact> facts() {
        Map<String, FitFact> facts = new LinkedHashMap<>();
        for (FitFact fact : FitFact.values()) {
            facts.put(fact.code(), fact);
        }
        return facts;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.code(), role.code());
        }
        return roles;
    }
}
