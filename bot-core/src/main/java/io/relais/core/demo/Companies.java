package io.relais.core.demo;

import io.relais.core.lead.Company;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Companies that don't exist, under domains that can't: {@code .example} is nobody's. */
final class Companies {

    private static final List<String> NAMES = List.of(
            "Abelia",
            "Bergeron",
            "Cobalta",
            "Dorval",
            "Estrane",
            "Falaise",
            "Garance",
            "Halden",
            "Isalis",
            "Jonquille",
            "Kermesse",
            "Lumenor",
            "Marais",
            "Nacrelle",
            "Ormeau",
            "Pivoine",
            "Quartzel",
            "Rivagia",
            "Sorbier",
            "Tamarine",
            "Ulexia",
            "Vermeil",
            "Woldane",
            "Yarrowin",
            "Zephyrin");
    private static final List<Trade> ON_TARGET = List.of(
            new Trade("Conseil", "Conseil"),
            new Trade("Software", "SaaS"),
            new Trade("Logiciels", "Logiciel"),
            new Trade("Retail", "Retail"),
            new Trade("Services", "Services"),
            new Trade("Finance", "Finance"),
            new Trade("Industrie", "Industrie"),
            new Trade("Sante", "Santé"));
    private static final List<Trade> ANY = List.of(
            new Trade("Conseil", "Conseil"),
            new Trade("Services", "Services"),
            new Trade("Retail", "Retail"),
            new Trade("Ecole", "Enseignement"),
            new Trade("Hotels", "Tourisme"),
            new Trade("Agricole", "Agriculture"),
            new Trade("Association", "Association"));
    private static final List<Place> HOME = List.of(
            new Place("FR", "Lyon"),
            new Place("FR", "Paris"),
            new Place("FR", "Nantes"),
            new Place("FR", "Lille"),
            new Place("FR", "Bordeaux"),
            new Place("BE", "Bruxelles"),
            new Place("CH", "Lausanne"),
            new Place("LU", null));
    private static final List<Place> AWAY = List.of(
            new Place("DE", "Köln"),
            new Place("ES", "Madrid"),
            new Place("NL", null),
            new Place("US", null),
            new Place("CA", "Montréal"),
            new Place("FR", "Rennes"));

    private static final int OUT_OF_SIZE = 12;
    private static final int UNKNOWN = 20;
    private static final int MOST_HEADS = 4;
    private static final int REVENUE_A_HEAD = 90_000;

    private Companies() {}

    private record Trade(String name, String sector) {}

    private record Place(String country, @Nullable String region) {}

    /** One that the vendor of the example would like to sell to; now and then a bit too small or too large. */
    static Company onTarget(Chance chance) {
        int employees = chance.between(55, 480);
        if (chance.in(OUT_OF_SIZE)) {
            employees = chance.in(50) ? chance.between(22, 48) : chance.between(520, 1_600);
        }
        return company(chance, chance.oneOf(ON_TARGET), employees, chance.oneOf(HOME));
    }

    /** One of any kind. */
    static Company any(Chance chance) {
        int employees = (int) Math.round(Math.pow(10, chance.between(0.5, MOST_HEADS)));
        return company(chance, chance.oneOf(ANY), employees, chance.in(50) ? chance.oneOf(HOME) : chance.oneOf(AWAY));
    }

    private static Company company(Chance chance, Trade trade, int employees, Place place) {
        String first = chance.oneOf(NAMES);
        String name = first + " " + trade.name();
        String domain = (first + "-" + trade.name()).toLowerCase(Locale.ROOT) + ".example";
        BigDecimal revenue = BigDecimal.valueOf((long) employees * REVENUE_A_HEAD);
        return new Company(
                name,
                domain,
                chance.in(UNKNOWN / 4) ? null : Integer.valueOf(employees),
                trade.sector(),
                place.country(),
                place.region(),
                chance.in(UNKNOWN) ? null : revenue);
    }
}
