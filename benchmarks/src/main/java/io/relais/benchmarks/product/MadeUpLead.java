package io.relais.benchmarks.product;

import io.relais.core.lead.Company;
import io.relais.core.lead.Consent;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A lead that nobody sent; all of it follows from its number. There are 20 sources, 60 campaigns, each of three sources,
 * and all classes of companies.
 *
 * @param keen whether it is on target and asks for a demo: then it is an MQL at once
 */
record MadeUpLead(long number, String source, String campaign, int employees, boolean keen) {

    /** The first line of a file of comma-separated values. */
    static final String COLUMNS =
            "externalId,source,campaign,receivedAt,email,name,jobTitle,role,locale,company,domain,employees,sector,"
                    + "country,region,revenue,amount,currency,cycleMonths,signals";

    private static final int SOURCES = 20;
    private static final int CAMPAIGNS = 60;
    private static final int SOURCES_OF_A_CAMPAIGN = 3;
    private static final List<Integer> EMPLOYEES = List.of(4, 25, 80, 120, 220, 400, 600, 3_000);
    private static final BigDecimal REVENUE = BigDecimal.valueOf(18_000_000);
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(24_000);

    /** The lead of that number, one in so many of which is keen. */
    static MadeUpLead of(long number, int keenOneIn) {
        SplittableRandom chance = new SplittableRandom(number);
        int campaign = chance.nextInt(CAMPAIGNS);
        int source = (campaign + chance.nextInt(SOURCES_OF_A_CAMPAIGN)) % SOURCES;
        boolean keen = chance.nextInt(keenOneIn) == 0;
        int employees = EMPLOYEES.get(keen ? EMPLOYEES.size() / 2 : chance.nextInt(EMPLOYEES.size()));
        return new MadeUpLead(
                number, "source-%02d".formatted(source), "Campaign %02d".formatted(campaign), employees, keen);
    }

    private String email() {
        return "person." + number + "@" + domain();
    }

    private String domain() {
        return "company-" + number / 3 + ".example";
    }

    LeadFacts facts(Instant received) {
        return new LeadFacts(
                new Provenance(source, "b-" + number, campaign, received),
                new Contact(email(), "Person " + number, "DRH", Role.DECISION_MAKER, null, locale()),
                new Company("Company " + number / 3, domain(), employees, "SaaS", "FR", "Lyon", REVENUE),
                new Deal(AMOUNT, "EUR", 6),
                new Consent("legitimate_interest", received),
                Map.of());
    }

    private String locale() {
        return number % 2 == 0 ? "fr-FR" : "en-GB";
    }

    List<Signal> signals(Instant received) {
        return List.of(new Signal(kind(), received, 1, null, null), new Signal("email_open", received, 2, null, null));
    }

    private String kind() {
        return keen ? "demo_request" : "email_click";
    }

    /** As the API takes it. */
    String json(Instant received) {
        return """
                {"externalId":"b-%d","source":"%s","campaign":"%s","receivedAt":"%s",\
                "contact":{"email":"%s","name":"Person %d","jobTitle":"DRH","role":"decision-maker","locale":"%s"},\
                "company":{"name":"Company %d","domain":"%s","employees":%d,"sector":"SaaS","country":"FR","region":"Lyon","revenue":18000000},\
                "deal":{"amount":24000,"currency":"EUR","cycleMonths":6},\
                "signals":[{"kind":"%s","at":"%s"},{"kind":"email_open","at":"%s","count":2}],\
                "consent":{"basis":"legitimate_interest","at":"%s"}}""".formatted(
                        number,
                        source,
                        campaign,
                        received,
                        email(),
                        number,
                        locale(),
                        number / 3,
                        domain(),
                        employees,
                        kind(),
                        received,
                        received,
                        received);
    }

    /** As a line below {@link #COLUMNS}. */
    String csv(Instant received) {
        String signals = "[{\"kind\":\"%s\",\"at\":\"%s\"},{\"kind\":\"email_open\",\"at\":\"%s\",\"count\":2}]"
                .formatted(kind(), received, received);
        return String.join(
                ",",
                "b-" + number,
                source,
                campaign,
                received.toString(),
                email(),
                "Person " + number,
                "DRH",
                "decision-maker",
                locale(),
                "Company " + number / 3,
                domain(),
                String.valueOf(employees),
                "SaaS,FR,Lyon,18000000,24000,EUR,6",
                "\"" + signals.replace("\"", "\"\"") + "\"");
    }
}
