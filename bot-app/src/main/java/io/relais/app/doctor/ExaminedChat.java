package io.relais.app.doctor;

import io.relais.core.port.ChatGateway;
import java.util.List;

/** A chat that there are credentials for, looked at from outside: nothing is posted there. */
public interface ExaminedChat extends AutoCloseable {

    /** As people call it. */
    String name();

    /** To ask it for people. */
    ChatGateway gateway();

    /** What to look at there, and whether cards can be posted to these channels. */
    List<Check> checks(List<String> rooms);

    /** Lets go of its connections. */
    @Override
    void close();
}
