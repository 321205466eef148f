package io.relais.core.demo;

import java.util.List;

/**
 * Where example leads come from: how many, how good they are, and what their people do. {@code good} is how much likelier
 * one of them is an MQL than a lead of a source with 1.
 */
enum Source {
    WEBSITE("website-demo", "Always on", 70, 3, "demo_request", "pricing_page", "home_page"),
    WEBINAR("webinar-onboarding", "Onboarding", 75, 2, "webinar_attended", "guide_download", "pricing_page"),
    GUIDE("guide-onboarding", "Onboarding", 90, 1, "guide_download", "pricing_page", "email_open"),
    FAIR("hr-fair", "Fairs", 60, 2, "event_meeting", "case_study", "pricing_page"),
    PARTNER("partner-referral", "Partners", 30, 5, "contact_request", "pricing_page", "home_page"),
    ADS("search-ads", "Search", 45, 1, "pricing_page", "trial_started", "home_page"),
    NEWSLETTER("newsletter", "Nurturing", 30, 1, "email_click", "case_study", "guide_download");

    private final String label;
    private final String campaign;
    private final int leads;
    private final int good;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only copied
    private final String[] kinds;

    Source(String label, String campaign, int leads, int good, String... kinds) {
        this.label = label;
        this.campaign = campaign;
        this.leads = leads;
        this.good = good;
        this.kinds = kinds;
    }

    /** As leads name it. */
    String label() {
        return label;
    }

    String campaign() {
        return campaign;
    }

    /** How many of the month's leads it brings. */
    int leads() {
        return leads;
    }

    int good() {
        return good;
    }

    /** What its people do, the most usual first. */
    List<String> kinds() {
        return List.of(kinds);
    }

    /** Whether its people come on a few days instead of all through the month. */
    boolean inOneGo() {
        return this == WEBINAR || this == FAIR;
    }
}
