package io.relais.app.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON, strictly: UTF-8, no field twice, nothing behind it. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonText() {}

    /**
     * The object in these bytes.
     *
     * @throws Refused where there is none; says at which line and column
     */
    public static ObjectNode object(byte[] bytes) {
        JsonNode root = parse(decoded(bytes));
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw unreadable(root.isMissingNode() ? "the body is empty" : "not a JSON object");
    }

    /**
     * Whatever JSON is in these bytes.
     *
     * @throws Refused where there is none; says at which line and column
     */
    public static JsonNode any(byte[] bytes) {
        JsonNode root = parse(decoded(bytes));
        if (root.isMissingNode()) {
            throw unreadable("the body is empty");
        }
        return root;
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException wrong) {
            TokenStreamLocation at = wrong.getLocation();
            String where = at == null ? "" : "line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
            throw unreadable(where + wrong.getOriginalMessage());
        }
    }

    private static Refused unreadable(String where) {
        return new Refused(ProblemKind.UNREADABLE, where);
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw unreadable("byte %d is not UTF-8".formatted(in.position() + 1));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
