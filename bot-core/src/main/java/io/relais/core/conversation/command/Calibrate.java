package io.relais.core.conversation.command;

import io.relais.core.calibration.Calibration;
import io.relais.core.calibration.Judged;
import io.relais.core.calibration.Telling;
import io.relais.core.calibration.Trial;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.LatestDecisions;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.CalibrationCard;
import io.relais.core.routing.TeamRole;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.ScoringRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What past decisions say of another threshold for an MQL: of the points that were typed, or that a button carries. */
public record Calibrate(Desk desk) implements Verb {

    private static final Pattern POINTS = Pattern.compile("([1-9]\\d{0,3})(?:\\s*points?)?");
    private static final int STEPS_UP = 4;

    @Override
    public ActionId action() {
        return Actions.CALIBRATE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.OVERSIGHT;
    }

    @Override
    public Reply asked(Ask ask) {
        ScoringRules rules = desk.rules().policy().scoring();
        String typed = ask.argument().strip();
        if (typed.isEmpty()) {
            return answer(ask, rules, now(rules) + Telling.STEP);
        }
        Matcher points = POINTS.matcher(typed);
        return points.matches()
                ? answer(ask, rules, Integer.parseInt(points.group(1)))
                : ask.says(ask.words().say("calibrate.unknown", typed));
    }

    private Reply answer(Ask ask, ScoringRules rules, int wanted) {
        List<Judged> past = LatestDecisions.of(desk).judged();
        ScoringDefinition definition = rules.definition();
        Calibration tried = Calibration.of(new Trial(definition).threshold(wanted), past);
        List<Calibration> each = Calibration.thresholds(definition, around(now(rules), wanted), past);
        CalibrationCard card = new CalibrationCard(tried, each, Telling.of(rules, past), ask.words());
        return ask.becomes(card.draw(now(rules), past.size()));
    }

    private static int now(ScoringRules rules) {
        return rules.definition().bands().mql().engagement();
    }

    /** The threshold as it is, a few steps to both sides, and the one that is asked for. */
    private static List<Integer> around(int now, int wanted) {
        return Stream.concat(
                        IntStream.rangeClosed(-1, STEPS_UP).mapToObj(step -> now + step * Telling.STEP),
                        Stream.of(wanted))
                .filter(points -> points > 0)
                .distinct()
                .sorted()
                .toList();
    }
}
