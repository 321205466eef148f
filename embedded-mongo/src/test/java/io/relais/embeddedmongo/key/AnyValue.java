package io.relais.embeddedmongo.key;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of all kinds, with those close together on which an order fails first. */
final class AnyValue {

    private static final String LETTERS = "ab\u0000\u0001zé€";

    private final Random random;

    AnyValue(long seed) {
        this.random = new Random(seed);
    }

    @Nullable
    Object next() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> Instant.ofEpochMilli(random.nextInt(5) - 2L);
            case 3 -> random.nextInt(8) == 0 ? MinKey.getInstance() : MaxKey.getInstance();
            case 4 -> new ObjectId(String.format("%024x", random.nextInt(4)));
            case 5 -> new BinData(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case 6 -> new BsonTimestamp(random.nextInt(4));
            case 7 -> new Document(text(), random.nextInt(3));
            case 8, 9 -> text();
            default -> number();
        };
    }

    Number number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(7) - 3;
            case 1 -> (long) random.nextInt(7) - 3;
            case 2 -> (random.nextInt(13) - 6) / 2.0;
            case 3 -> (1L << 53) + random.nextInt(5) - 2;
            case 4 -> Long.MAX_VALUE - random.nextInt(3);
            case 5 -> random.nextBoolean() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case 6 -> new Decimal128(BigDecimal.valueOf(random.nextInt(21) - 10, random.nextInt(4)));
            default -> random.nextLong();
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
