package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicAddressCheckTest {

    private final HttpServer server;
    private final String address;

    PublicAddressCheckTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isInOrderWhereABotAnswersEvenOneThatIsNotWell() {
        answers(503, "{\"status\":\"DOWN\"}");

        assertThat(look(address + "/").mark()).isEqualTo(Mark.OK);
    }

    @Test
    void noticesThatSomethingElseAnswers() {
        answers(200, "<html>Welcome</html>");

        assertThat(look(address).detail()).contains("answers 200").contains("not the bot");
    }

    @Test
    void saysWhereNothingAnswers() {
        server.stop(0);

        assertThat(look(address).mark()).isEqualTo(Mark.WARN);
        assertThat(look("  ").detail()).contains("RELAIS_PUBLIC_URL is not set");
        assertThat(look("relais").mark()).isEqualTo(Mark.MISSING);
        assertThat(look("not an address").mark()).isEqualTo(Mark.MISSING);
    }

    private void answers(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            try (exchange) {
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private static Finding look(String address) {
        return new PublicAddressCheck(address).look().get(0);
    }
}
