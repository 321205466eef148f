package io.relais.teams.web;

/**
 * A team that the bot was added to.
 *
 * @param id of the team, which is also the conversation that all of its members are in
 * @param tenant whose it is
 * @param serviceUrl the Bot Connector's address for it
 */
public record KnownTeam(String id, String tenant, String serviceUrl) {

    /** Where Teams can be asked about its members. */
    TeamsSpot roster() {
        return new TeamsSpot(serviceUrl, tenant, id);
    }
}
