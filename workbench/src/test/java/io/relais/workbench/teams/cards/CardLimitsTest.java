package io.relais.workbench.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.Json;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit, at the limit and one over it. */
class CardLimitsTest {
    /** What is limited, where the refusal points to, and a card with that much of it. */
    record Case(String name, int limit, String pointer, IntFunction<String> json) {
        List<Problem> problems(int size) {
            return CardRules.inMessage(
                    Json.parse(json.apply(size).replace('\'', '"')).orElseThrow());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("actions of a card", 6, "/actions", n -> card("'actions':[" + buttons(n, "") + "]")),
                new Case(
                        "actions of a set",
                        6,
                        "/body/0/actions",
                        n -> card("'body':[{'type':'ActionSet','actions':[" + buttons(n, "") + "]}]")),
                new Case(
                        "minor version",
                        5,
                        "/version",
                        n -> "{'type':'AdaptiveCard','version':'1." + n
                                + "','body':[{'type':'TextBlock','text':'x'}]}"),
                new Case("users to refresh for", 60, "/refresh/userIds", CardLimitsTest::refreshFor),
                new Case(
                        "length of a preset text",
                        9,
                        "/body/0/value",
                        n -> card("'body':[{'type':'Input.Text','id':'i','label':'L','maxLength':9,'value':'"
                                + "x".repeat(n) + "'}]")),
                new Case("cells of a row", 3, "/body/0/rows/0", CardLimitsTest::table));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsTheLimit(Case limited) {
        assertThat(limited.problems(limited.limit())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOneMoreAndPointsAtIt(Case limited) {
        assertThat(limited.problems(limited.limit() + 1))
                .extracting(Problem::pointer)
                .containsExactly(limited.pointer());
    }

    @ParameterizedTest
    @MethodSource("inTheMenu")
    void countsOnlyActionsThatAreShown(String card) {
        assertThat(CardRules.inMessage(Json.parse(card.replace('\'', '"')).orElseThrow()))
                .isEmpty();
    }

    static Stream<String> inTheMenu() {
        return Stream.of(card("'actions':[" + buttons(6, "") + "," + buttons(5, ",'mode':'secondary'") + "]"));
    }

    private static String card(String parts) {
        return "{'type':'AdaptiveCard','version':'1.5'," + parts + "}";
    }

    private static String buttons(int n, String more) {
        return IntStream.range(0, n)
                .mapToObj(i -> "{'type':'Action.Submit','title':'b" + i + "'" + more + "}")
                .collect(Collectors.joining(","));
    }

    private static String refreshFor(int n) {
        String users = IntStream.range(0, n).mapToObj(i -> "'29:" + i + "'").collect(Collectors.joining(","));
        return card("'body':[{'type':'TextBlock','text':'x'}],"
                + "'refresh':{'action':{'type':'Action.Execute','verb':'v'},'userIds':[" + users + "]}");
    }

    private static String table(int cells) {
        String row = IntStream.range(0, cells)
                .mapToObj(i -> "{'type':'TableCell','items':[]}")
                .collect(Collectors.joining(","));
        return card("'body':[{'type':'Table','columns':[{},{'width':2},{'width':'80px'}],"
                + "'rows':[{'type':'TableRow','cells':[" + row + "]}]}]");
    }
}
