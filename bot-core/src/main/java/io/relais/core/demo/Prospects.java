package io.relais.core.demo;

import io.relais.core.i18n.Accents;
import io.relais.core.lead.Company;
import io.relais.core.lead.Consent;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.scoring.Role;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People who don't exist, with their companies and what is at stake; never the same person twice. */
final class Prospects {

    private static final List<String> FIRST = List.of(
            "Adèle", "Bastien", "Camille", "Denis", "Élodie", "Fabien", "Gaëlle", "Hugo", "Inès", "Jules", "Katia",
            "Louis", "Margaux", "Noé", "Océane", "Paul", "Rachel", "Samir", "Tess", "Ulysse", "Valérie", "Walid",
            "Xavier", "Yasmine", "Zoé");
    private static final List<String> LAST = List.of(
            "Aubier",
            "Bellonge",
            "Charnais",
            "Delorval",
            "Estienval",
            "Fontalbe",
            "Grangier",
            "Hautier",
            "Issandre",
            "Jourdanne",
            "Kerlouan",
            "Lamblin",
            "Montaval",
            "Nivernet",
            "Orsenne",
            "Pralong",
            "Quillan",
            "Rouvrel",
            "Sauvanne",
            "Tournel",
            "Ussac",
            "Valbelle",
            "Wattrel",
            "Yvernay",
            "Zelvet");
    private static final List<Job> WANTED = List.of(
            new Job("DRH", Role.DECISION_MAKER),
            new Job("Head of People", Role.DECISION_MAKER),
            new Job("COO", Role.DECISION_MAKER),
            new Job("HR manager", Role.PRESCRIBER),
            new Job("Responsable RH", Role.PRESCRIBER),
            new Job("Talent partner", Role.INFLUENCER));
    private static final List<Job> ANY = List.of(
            new Job("HR assistant", Role.USER),
            new Job("Office manager", Role.INFLUENCER),
            new Job("Responsable RH", Role.PRESCRIBER),
            new Job("Stagiaire", Role.USER),
            new Job("Student", null));
    private static final List<Integer> AMOUNTS = List.of(9_000, 14_000, 18_000, 24_000, 36_000, 48_000, 60_000, 84_000);
    private static final int AMOUNT_UNKNOWN = 35;

    private final DemoMonth wanted;
    private final Set<String> known = new HashSet<>();

    Prospects(DemoMonth wanted) {
        this.wanted = wanted;
    }

    private record Job(String title, @Nullable Role role) {}

    /** Somebody whom the vendor of the example would like to sell to. */
    LeadFacts onTarget(Casting.Place place, Chance chance) {
        return somebody(place, Companies.onTarget(chance), chance.oneOf(WANTED), chance);
    }

    /** Somebody of any kind. */
    LeadFacts any(Casting.Place place, Chance chance) {
        return somebody(place, Companies.any(chance), chance.oneOf(ANY), chance);
    }

    private LeadFacts somebody(Casting.Place place, Company company, Job job, Chance chance) {
        String first = chance.oneOf(FIRST);
        String last = chance.oneOf(LAST);
        String email = Accents.without(first) + "." + Accents.without(last) + "@" + company.domain();
        if (known.contains(email)) {
            return somebody(place, company, job, chance);
        }
        String locale = "FR".equals(company.country()) ? "fr-FR" : null;
        return new LeadFacts(
                new Provenance(
                        place.source().label(),
                        "demo-" + wanted.month() + "-" + wanted.seed() + "-" + (place.number() + 1),
                        place.source().campaign() + " " + wanted.month().getYear(),
                        place.received()),
                new Contact(email, first + " " + last, job.title(), job.role(), phone(chance), locale),
                company,
                deal(chance),
                new Consent("legitimate_interest", place.received()),
                Map.of("demo", wanted.month() + "/" + wanted.seed()));
    }

    /** Those facts are taken: nobody else gets that address. */
    LeadFacts taken(LeadFacts facts) {
        known.add(String.valueOf(facts.contact().email()));
        return facts;
    }

    /** Of the numbers that are kept for fiction in France. */
    private static @Nullable String phone(Chance chance) {
        return chance.in(40) ? "+33 1 99 00 %02d %02d".formatted(chance.between(0, 99), chance.between(0, 99)) : null;
    }

    private static Deal deal(Chance chance) {
        return chance.in(AMOUNT_UNKNOWN)
                ? Deal.UNKNOWN
                : new Deal(BigDecimal.valueOf(chance.oneOf(AMOUNTS)), "EUR", chance.between(2, 9));
    }
}
