package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import io.relais.app.chat.TestChat;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Recipient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulStopTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void finishesADeliveryInHandAndRecordsIt() throws InterruptedException {
        TestChat chat = TestChat.thatIsHeldUp();
        RunningRelais relais = RunningRelais.on(data).withKey().withChat(chat).start();
        relais.post("/api/v1/leads", SentLeads.mql("stop", "stop@northwind.example"));
        assertThat(chat.awaitFirstPost()).isTrue();

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(relais::close);
        chat.goOn();
        stopping.join();

        assertThat(chat.posted()).isNotEmpty();
        TestChat later = new TestChat();
        try (RunningRelais again =
                RunningRelais.on(data).withKey().withChat(later).start()) {
            drain(again);
            assertThat(Stream.concat(chat.posted().stream(), later.posted().stream()))
                    .as("a card for the rep and a line for the channel, each once")
                    .hasSize(2)
                    .hasAtLeastOneElementOfType(Recipient.Person.class)
                    .hasAtLeastOneElementOfType(Recipient.Room.class);
        }
    }

    @Test
    void deliversWhatWasSavedBeforeACrashOfTheDelivery() throws InterruptedException {
        try (RunningRelais withoutAChat = RunningRelais.on(data).withKey().start()) {
            withoutAChat.post("/api/v1/leads", SentLeads.mql("late", "late@northwind.example"));
        }

        TestChat chat = new TestChat();
        try (RunningRelais relais =
                RunningRelais.on(data).withKey().withChat(chat).start()) {
            assertThat(chat.awaitFirstPost()).isTrue();
            drain(relais);
            assertThat(chat.posted()).hasSize(2);
        }
    }

    @Test
    void answersARequestInHand() throws IOException {
        RunningRelais relais = RunningRelais.on(data).withKey().start();
        String lead = SentLeads.least("inhand@northwind.example");
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), relais.at("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            write(
                    out,
                    "POST /api/v1/leads HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer "
                            + RunningRelais.SECRET + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            chunk(out, lead + "\n");
            awaitRequest(relais);

            CompletableFuture<Void> stopping = CompletableFuture.runAsync(relais::close);
            awaitRefusalOfNewConnections(relais);
            chunk(out, SentLeads.least("inhand2@northwind.example"));
            write(out, "0\r\n\r\n");

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("\"line\":1,\"status\":201", "\"line\":2,\"status\":201");
            stopping.join();
        }
    }

    private static void drain(RunningRelais relais) {
        NoticeOutbox outbox = relais.part(NoticeOutbox.class);
        Eventually.is("nothing waits", () -> outbox.state().waiting() == 0);
    }

    private static void awaitRequest(RunningRelais relais) {
        Pattern inHand =
                Pattern.compile("http_server_requests_active_seconds_count\\{[^}]*method=\"POST\"[^}]*} 1(\\.0)?\\s");
        Eventually.is(
                "the request is in hand",
                () -> inHand.matcher(relais.get("/actuator/prometheus").body()).find());
    }

    private static void awaitRefusalOfNewConnections(RunningRelais relais) {
        Eventually.is("nobody else gets in", () -> {
            try (Socket knock =
                    new Socket(InetAddress.getLoopbackAddress(), relais.at("/").getPort())) {
                return !knock.isConnected();
            } catch (IOException refused) {
                return true;
            }
        });
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(out, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
