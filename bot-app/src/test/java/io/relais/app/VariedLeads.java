package io.relais.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.application.Intake;
import io.relais.core.application.LeadService;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadCommand.Reject;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RejectReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Leads that are hard to give out and take in again. */
public final class VariedLeads {

    /** How many there are. */
    public static final int COUNT = 4;

    private VariedLeads() {}

    /** Puts them into the record of that bot. */
    public static void in(RunningRelais relais) {
        written(relais);
        closed(relais);
        byHand(relais);
        grown(relais);
    }

    /** Texts that other forms give a meaning to, and fields that the product has no name for. */
    private static void written(RunningRelais relais) {
        taken(relais, """
                {"externalId":"=1+1","source":"salon; \\"a\\",b","campaign":"'=x","receivedAt":"2026-05-12T08:30:00.123Z",
                 "contact":{"email":"zo\u00e9@varied.example","name":"=cmd|' /C calc'!A0","jobTitle":"a\\nb","phone":"+33 1 00"},
                 "company":{"name":"Caf\u00e9, \\"Bar\\" & Co","employees":1200,"revenue":60.125},
                 "deal":{"amount":18000000.5,"currency":"EUR"},"consent":{"basis":"legitimate_interest"},
                 "tags":["a",{"b":null}],"number":1.50,"yes":true,
                 "signals":[{"kind":"demo_request","at":"2026-05-12T08:29:00Z","detail":"a,\\"b\\"","url":"/x"}]}""");
    }

    /** It has no id of its own, and its person may come again as another lead. */
    private static void closed(RunningRelais relais) {
        String mql = SentLeads.mql("x", "closed@varied.example").replace("\"externalId\":\"x\",", "");
        LeadId lead = new LeadId(taken(relais, mql).path("id").asLong());
        Actor manager = new Actor("mia", Authority.MANAGER, Via.SLACK);
        relais.part(LeadService.class).handle(lead, new Reject(manager, RejectReason.MISROUTED, "territory", ""));
        assertThat(relais.get("/api/v1/leads/" + lead).json().path("stage").asString())
                .isEqualTo("REJECTED");
    }

    /** Without an e-mail address, and with a note that is no JSON. */
    private static void byHand(RunningRelais relais) {
        LeadFacts facts = new LeadFacts(
                new LeadFacts.Provenance("by-hand", "view:T1:U1:1", null, Instant.parse("2026-05-12T08:30:00Z")),
                new Contact(null, "Tom Reed", null, null, null, null),
                new Company("Fabrikam", null, null, null, null, null, null),
                Deal.UNKNOWN,
                null,
                Map.of("note", "\"met\" at the fair. ".repeat(100)));
        Actor ana = new Actor("ana", Authority.REP, Via.SLACK);
        relais.part(LeadService.class).receive(new Intake(ana, facts, List.of(), "view:T1:U1:1"));
    }

    /** Taken in bit by bit, it has more of everything than can be sent at once. */
    private static void grown(RunningRelais relais) {
        for (String part : List.of("a", "b")) {
            String signals = IntStream.range(0, 180)
                    .mapToObj(at -> "{\"kind\":\"pricing_page\",\"at\":\"2026-05-%02dT0%d:%02d:00Z\",\"source\":\"%s\"}"
                            .formatted(1 + at / 60, at % 10, at % 60, part))
                    .collect(Collectors.joining(","));
            String extra = IntStream.range(0, 40)
                    .mapToObj(at -> "\"" + part + at + "\":" + at)
                    .collect(Collectors.joining(","));
            taken(
                    relais,
                    "{\"source\":\"web\",\"contact\":{\"email\":\"grown@varied.example\"},\"signals\":[" + signals
                            + "]," + extra + "}");
        }
    }

    private static JsonNode taken(RunningRelais relais, String lead) {
        RunningRelais.Answered answered = relais.post("/api/v1/leads", lead);
        assertThat(answered.status()).as(answered.body()).isLessThan(300);
        return answered.json();
    }
}
