package io.relais.app;

import java.time.Instant;

/** Leads as a source sends them. */
public final class SentLeads {

    private SentLeads() {}

    /** A lead that is an MQL at once: on target, and asked for a demo just now. */
    public static String mql(String externalId, String email) {
        return """
                {"externalId":"%s","source":"webinar-may","contact":{"email":"%s","name":"Claire Petit","role":"decision-maker"},
                 "company":{"name":"Northwind RH","employees":220,"sector":"SaaS","country":"FR","revenue":18000000},
                 "signals":[{"kind":"demo_request","at":"%s"},{"kind":"pricing_page","at":"%s","count":3}]}""".formatted(externalId, email, Instant.now(), Instant.now());
    }

    /** The least that is a lead. */
    public static String least(String email) {
        return "{\"source\":\"form\",\"contact\":{\"email\":\"" + email + "\"}}";
    }
}
