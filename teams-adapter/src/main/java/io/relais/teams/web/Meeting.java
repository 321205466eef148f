package io.relais.teams.web;

/**
 * What an activity tells of who and what is where. Empty texts are not told.
 *
 * @param occasion what happened
 * @param kind what kind of conversation it was in
 * @param spot the conversation
 * @param person who did it
 * @param team the team and the channel that it was in
 */
public record Meeting(Occasion occasion, Kind kind, TeamsSpot spot, Person person, Team team) {

    /** What happened. */
    public enum Occasion {
        /** Somebody said or pressed something, or another thing of no consequence here. */
        SEEN,
        /** The bot was added here. */
        ADDED,
        /** The bot was removed from here. */
        REMOVED,
        /** The team's name, channels or members changed. */
        CHANGED,
        /** The channel is no more. */
        ROOM_GONE
    }

    /** What kind of conversation. */
    public enum Kind {
        /** With one person alone. */
        PERSONAL,
        /** With some, outside a team. */
        GROUP,
        /** In a channel of a team. */
        CHANNEL,
        /** Where the bot may not be: people among themselves, of whom one uses the app. */
        ELSEWHERE
    }

    /**
     * Who it was.
     *
     * @param id Teams' own id
     * @param locale a BCP 47 tag
     */
    public record Person(String id, String locale) {}

    /**
     * A team, and one of its channels.
     *
     * @param id of the team
     * @param room the id of the channel
     */
    public record Team(String id, String room) {}
}
