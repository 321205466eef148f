package io.relais.workbench.launch;

import java.io.IOException;
import java.net.ServerSocket;

/** Finds a port for the bot. */
final class Ports {
    private Ports() {}

    /** The wanted port if nobody has it, else any free one; 0 wants any. */
    static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
