package io.relais.embeddedmongo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonUndefined;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.CodeWithScope;
import org.bson.types.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                "~~~~~~~~~~~~~~~~~"
            })
    void closesTheConnectionOfAStranger(String words) throws IOException {
        try (Socket stranger = connect()) {
            stranger.getOutputStream().write(words.getBytes(US_ASCII));
            assertThat(stranger.getInputStream().read()).isEqualTo(-1);
        }
        things.insertOne(new Document("_id", 1));
    }

    @Test
    void doesNothingOfACommandThatIsCutOff() throws IOException {
        byte[] insert = message(Document.parse("{insert: 'things', $db: 'desk', documents: [{_id: 1}]}"));
        for (int sent : new int[] {3, 16, 40, insert.length - 1}) {
            try (Socket client = connect()) {
                client.getOutputStream().write(insert, 0, sent);
            }
        }
        assertThat(things.countDocuments()).isZero();
        try (Socket client = connect()) {
            OutputStream out = client.getOutputStream();
            out.write(insert, 0, 40);
            out.flush();
            out.write(insert, 40, insert.length - 40);
            assertThat(client.getInputStream().read()).isPositive();
        }
        assertThat(things.countDocuments()).isOne();
    }

    static List<Object> valuesThatWouldBeChanged() {
        return List.of(
                new BsonUndefined(),
                new Symbol("s"),
                new CodeWithScope("f", new Document()),
                new Binary((byte) 0x80, new byte[] {1}),
                new Binary((byte) 5, new byte[16]));
    }

    @ParameterizedTest
    @MethodSource("valuesThatWouldBeChanged")
    void refusesWhatItCouldNotGiveBack(Object value) {
        Document thing = new Document("_id", 1).append("list", List.of(new Document("v", value)));
        fails(238, new Document("insert", "things").append("documents", List.of(thing)));
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void refusesBottomlessDocuments() {
        Document deep = new Document();
        for (int depth = 0; depth < 300; depth++) {
            deep = new Document("d", deep);
        }
        fails(15, new Document("insert", "things").append("documents", List.of(deep)));
    }

    @Test
    void refusesADocumentThatOutgrowsSixteenMegabytes() {
        things.createIndex(new Document("n", 1));
        things.insertOne(new Document("_id", 1).append("n", 1).append("text", "x".repeat(9_000_000)));
        Document grow = new Document("$set", new Document("more", "x".repeat(9_000_000)).append("n", 2));
        assertThatThrownBy(() -> things.updateOne(new Document("_id", 1), grow)).hasMessageContaining("10334");
        assertThat(things.find(new Document("n", 1))).hasSize(1);
        assertThat(things.find(new Document("n", 2))).isEmpty();
    }

    @Test
    void cutsWhatIsLargerThanAMessageIntoBatchesAndRefusesWhatCanNotBe() {
        String text = "x".repeat(13_000_000);
        List<Document> large = new ArrayList<>();
        for (int id = 0; id < 4; id++) {
            large.add(new Document("_id", id).append("text", text));
        }
        things.insertMany(large);
        assertThat(things.find().map(thing -> thing.getString("text").length())).containsOnly(13_000_000);
        fails(
                10334,
                Document.parse("{aggregate: 'things', cursor: {},"
                        + " pipeline: [{$group: {_id: null, all: {$push: '$text'}}}]}"));
    }

    /** A reply would be taken for that to the next command. */
    @Test
    void answersNothingWhereNothingIsAwaited() {
        try (MongoClient client = MongoClients.create(served.engine.connectionString() + "/?maxPoolSize=1")) {
            MongoCollection<Document> same = client.getDatabase("desk").getCollection("things");
            for (int id = 0; id < 20; id++) {
                same.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", id));
                assertThat(same.find(new Document("_id", id)).first()).isEqualTo(new Document("_id", id));
            }
        }
    }

    private void fails(int code, Document command) {
        assertThatThrownBy(() -> served.database().runCommand(command))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(code));
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Relay.portOf(served.engine));
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static byte[] message(Document command) {
        ByteBuffer body = new org.bson.RawBsonDocument(command, new org.bson.codecs.DocumentCodec())
                .getByteBuffer()
                .asNIO();
        int length = 21 + body.remaining();
        ByteBuffer message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(length).putInt(1).putInt(0).putInt(2013).putInt(0).put((byte) 0);
        return message.put(body).array();
    }
}
