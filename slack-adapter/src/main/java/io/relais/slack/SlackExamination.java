package io.relais.slack;

import io.relais.slack.web.PacedSlack;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackRooms;
import io.relais.slack.web.SlackStanding;
import java.time.InstantSource;

/** Looks at how the bot stands in a workspace, for whoever sets it up. Posts nothing, and opens no socket. */
public final class SlackExamination implements AutoCloseable {

    private final SlackConnection connection;

    private final SlackGateway gateway;

    private final SlackRooms rooms;

    /** Of the workspace of these settings. */
    public SlackExamination(SlackSettings settings, InstantSource clock) {
        this.connection = new SlackConnection(settings, clock);
        this.gateway = new SlackGateway(connection);
        this.rooms = new SlackRooms(connection.client(), new PacedSlack(clock, connection::failed), clock);
    }

    /**
     * Asks who the bot is.
     *
     * @throws SlackFailure where Slack refuses the token or does not answer
     */
    public SlackStanding standing() {
        return connection.client().standing();
    }

    /**
     * A channel, by name or id.
     *
     * @throws SlackFailure with {@code channel_not_found} where the bot sees none of that name, and where Slack can't be
     *     asked
     */
    public SlackRooms.Room room(String name) {
        return rooms.of(connection.identity(), name);
    }

    /** The same workspace, to ask it for people. */
    public SlackGateway gateway() {
        return gateway;
    }

    @Override
    public void close() {
        connection.close();
    }
}
