package io.relais.app.doctor;

import io.relais.core.port.ChatGateway;
import io.relais.core.routing.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chat that there are credentials for, looked at from outside: nothing is posted there. */
public interface ExaminedChat extends AutoCloseable {

    /** As people call it. */
    String name();

    /** To ask it for people. */
    ChatGateway gateway();

    /** What to look at there; without a team, where the definitions can't be read. */
    List<Check> checks(@Nullable Team team);

    /** Lets go of its connections. */
    @Override
    void close();
}
