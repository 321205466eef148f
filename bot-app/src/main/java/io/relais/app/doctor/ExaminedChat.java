package io.relais.app.doctor;

import io.relais.core.port.ChatGateway;
import java.util.List;

/** A chat that there are credentials for, looked at from outside: nothing is posted there. */
public interface ExaminedChat extends AutoCloseable {

    /** As people call it. */
    String name();

    /** What to do for somebody of the team whom it does not know, in the words of a next step. */
    String invitation();

    /** To ask it for people. */
    ChatGateway gateway();

    /** What to look at there, and whether cards can be posted to these channels. */
    List<Check> checks(List<String> rooms);

    /** Lets go of its connections. */
    @Override
    void close();
}
