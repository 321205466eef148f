package io.relais.core.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of ours that a value may become, and of which shape each is. */
public final class Target {

    /** What stands before the name of a field that the product has no name for. */
    public static final String EXTRA = "extra.";

    /** A lead's fields, by their path. */
    public static final Map<String, Shape> LEAD = lead();

    /** A signal's fields; the e-mail address is needed where it comes without a lead. */
    public static final Map<String, Shape> SIGNAL = signal();

    private Target() {}

    /** How a value is written. */
    public enum Shape {
        /** Any text. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** An amount of money. */
        AMOUNT,
        /** A moment. */
        TIME,
        /** A country: its code, or its name. */
        COUNTRY,
        /** An internet domain, or an address on the web. */
        DOMAIN
    }

    /** The shape of a lead's field, by its path. */
    public static Shape ofLead(String field) {
        return LEAD.getOrDefault(field, Shape.TEXT);
    }

    private static Map<String, Shape> lead() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        texts(fields, "source", "externalId", "campaign");
        fields.put("receivedAt", Shape.TIME);
        texts(fields, "contact.email", "contact.name", "contact.jobTitle", "contact.role", "contact.phone");
        texts(fields, "contact.locale", "company.name");
        fields.put("company.domain", Shape.DOMAIN);
        fields.put("company.employees", Shape.WHOLE);
        texts(fields, "company.sector");
        fields.put("company.country", Shape.COUNTRY);
        texts(fields, "company.region");
        fields.put("company.revenue", Shape.AMOUNT);
        fields.put("deal.amount", Shape.AMOUNT);
        texts(fields, "deal.currency");
        fields.put("deal.cycleMonths", Shape.WHOLE);
        texts(fields, "consent.basis");
        fields.put("consent.at", Shape.TIME);
        return Collections.unmodifiableMap(fields);
    }

    private static Map<String, Shape> signal() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        texts(fields, "email", "kind");
        fields.put("at", Shape.TIME);
        fields.put("count", Shape.WHOLE);
        texts(fields, "source", "detail");
        return Collections.unmodifiableMap(fields);
    }

    private static void texts(Map<String, Shape> fields, String... names) {
        for (String name : names) {
            fields.put(name, Shape.TEXT);
        }
    }
}
