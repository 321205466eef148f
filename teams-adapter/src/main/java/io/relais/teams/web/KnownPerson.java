package io.relais.teams.web;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in Teams, as far as the bot knows. Empty texts are unknown.
 *
 * @param email the verified address of one of the tenant's own people
 * @param membership whether it is one of them, or null where Teams was not asked yet
 * @param asked when Teams was asked last, or null where it was not yet
 * @param ways where the person was met
 * @param at when Teams told of them last
 */
record KnownPerson(
        String tenant,
        String id,
        String email,
        @Nullable Membership membership,
        @Nullable Instant asked,
        Ways ways,
        Instant at) {

    /**
     * Where the person was met.
     *
     * @param serviceUrl the Bot Connector's address
     * @param chat the bot's conversation with them alone
     * @param roster a conversation that they are a member of
     * @param locale a BCP 47 tag
     */
    record Ways(String serviceUrl, String chat, String roster, String locale) {

        /** The same after another meeting, which may have told less. */
        Ways then(Ways later) {
            return new Ways(
                    later.serviceUrl,
                    orElse(later.chat, chat),
                    orElse(later.roster, roster),
                    orElse(later.locale, locale));
        }

        private static String orElse(String told, String before) {
            return told.isEmpty() ? before : told;
        }
    }

    static KnownPerson from(Address address) {
        Map<String, String> details = address.details();
        String membership = details.get("membership");
        String asked = details.get("asked");
        return new KnownPerson(
                address.workspace(),
                address.id(),
                address.name(),
                membership == null ? null : Membership.valueOf(membership),
                asked == null ? null : Instant.parse(asked),
                new Ways(
                        details.getOrDefault("service", ""),
                        details.getOrDefault("chat", ""),
                        details.getOrDefault("roster", ""),
                        details.getOrDefault("locale", "")),
                address.at());
    }

    Address address() {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "service", ways.serviceUrl());
        put(details, "chat", ways.chat());
        put(details, "roster", ways.roster());
        put(details, "locale", ways.locale());
        put(details, "membership", membership == null ? "" : membership.name());
        put(details, "asked", asked == null ? "" : asked.toString());
        return new Address(Channel.TEAMS, tenant, Address.Kind.PERSON, id, email, details, at);
    }

    private static void put(Map<String, String> details, String name, String value) {
        if (!value.isEmpty()) {
            details.put(name, value);
        }
    }

    /** The same after Teams told more of them: only the tenant's own people have an address. */
    KnownPerson told(Member member, Membership found, Instant now) {
        String address = member.email().isEmpty() ? member.principal() : member.email();
        return new KnownPerson(tenant, id, found == Membership.MEMBER ? address : "", found, now, ways, now);
    }

    KnownPerson with(Ways other, Instant now) {
        return new KnownPerson(tenant, id, email, membership, asked, other, now);
    }

    /** Whether there is nothing new in what was told now. */
    boolean saysTheSame(KnownPerson now) {
        return tenant.equals(now.tenant)
                && email.equals(now.email)
                && membership == now.membership
                && ways.equals(now.ways);
    }

    /** Whether Teams was asked within that time. */
    boolean isAskedWithin(Duration time, Instant now) {
        return asked != null && now.isBefore(asked.plus(time));
    }

    /** Whether they were met only where the bot is not. */
    boolean isMetElsewhere() {
        return ways.chat().isEmpty() && ways.roster().isEmpty();
    }

    /** Where Teams can be asked about them. */
    TeamsSpot rosterSpot() {
        return ways.roster().isEmpty() ? chatSpot() : new TeamsSpot(ways.serviceUrl(), tenant, ways.roster());
    }

    /** The bot's conversation with them alone, where there is one. */
    TeamsSpot chatSpot() {
        return new TeamsSpot(ways.serviceUrl(), tenant, ways.chat());
    }

    Profile profile() {
        boolean isMember = membership == Membership.MEMBER;
        return new Profile(
                isMember && !email.isEmpty() ? email : null,
                ways.locale().isEmpty() ? null : ways.locale(),
                null,
                membership == null ? Membership.OUTSIDER : membership);
    }
}
