package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.lead.Clocks;
import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Lead;
import io.relais.core.scoring.Axis;
import io.relais.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a lead in words. */
public record LeadWords(Wording words, Lead lead) {

    private static final int MOST_REASONS = 4;

    /** The fit's grade and the level of engagement, such as {@code A3}. */
    public String grade() {
        return lead.score().grade().name() + lead.score().engagementLevel();
    }

    /** Company and grade: what a rep looks for first. */
    public String heading() {
        return lead.facts().title() + " · " + grade();
    }

    /** The person, as far as known. */
    public String contact() {
        Contact contact = lead.facts().contact();
        String role = contact.role() == null ? null : words.name(contact.role());
        return known(contact.name(), contact.jobTitle(), role);
    }

    /** How to reach the person, as far as known. */
    public String reach() {
        Contact contact = lead.facts().contact();
        return known(contact.email(), contact.phone());
    }

    /** The company, as far as known. */
    public String company() {
        Company company = lead.facts().company();
        Integer employees = company.employees();
        return known(
                employees == null ? null : words.count("company.employees", employees),
                company.sector(),
                company.region(),
                company.country());
    }

    /** The stake, as far as known. */
    public String stake() {
        Deal deal = lead.facts().deal();
        BigDecimal amount = deal.amount();
        String currency = deal.currency();
        Integer months = deal.cycleMonths();
        return known(
                amount == null ? null : currency == null ? amount.toPlainString() : words.money(amount, currency),
                months == null ? null : words.count("deal.months", months));
    }

    /** Source and campaign. */
    public String source() {
        return known(
                lead.facts().provenance().source(), lead.facts().provenance().campaign());
    }

    /** What the person did that counts most, the most first. */
    public List<String> whyNow() {
        return lines(Axis.ENGAGEMENT).limit(MOST_REASONS).map(this::line).toList();
    }

    /** The points of one axis, the most first. */
    public Stream<ScoreLine> lines(Axis axis) {
        return lead.score().lines().stream()
                .filter(line -> line.axis() == axis)
                .sorted(Comparator.comparingInt(ScoreLine::points).reversed());
    }

    /** One line of a score: what, how often, when, and the points. */
    public String line(ScoreLine line) {
        String what = words.of(line.label());
        String often = line.count() > 1 ? words.count("score.times", line.count()) : null;
        Instant latest = line.latest();
        String when = latest == null ? null : words.day(latest);
        String detail = Stream.of(what, often, when).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.say("score.line", detail, (line.points() < 0 ? "−" : "+") + Math.abs(line.points()));
    }

    /** What is due by when, or null where no clock runs. */
    public @Nullable String deadline() {
        Clocks clocks = lead.progress().clocks();
        if (clocks.acceptBy() != null) {
            return words.say("clock.accept", words.moment(clocks.acceptBy()));
        }
        if (clocks.firstAttemptBy() != null) {
            return words.say("clock.attempt", words.moment(clocks.firstAttemptBy()));
        }
        return clocks.wakeUpAt() == null ? null : words.say("clock.wakeUp", words.day(clocks.wakeUpAt()));
    }

    private String known(@Nullable String... parts) {
        List<String> known = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                known.add(part);
            }
        }
        return known.isEmpty() ? words.say("unknown") : String.join(" · ", known);
    }
}
