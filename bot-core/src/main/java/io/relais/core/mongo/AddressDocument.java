package io.relais.core.mongo;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Somebody or a room, as it is stored. Details are pairs, since a field's name can't be any text. */
final class AddressDocument {

    private AddressDocument() {}

    /** What finds it: two chats may use the same id. */
    static String key(Channel channel, String id) {
        return channel.name() + ":" + DocumentWriter.wellFormed(id);
    }

    /** All of it but its key. */
    static Document of(Address address) {
        List<Map.Entry<String, String>> details = address.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new DocumentWriter()
                .word("channel", address.channel())
                .text("workspace", address.workspace())
                .word("kind", address.kind())
                .text("id", address.id())
                .text("name", address.name())
                .parts("details", details, AddressDocument::of)
                .time("at", address.at())
                .document();
    }

    static Address read(Document stored) {
        DocumentReader from = DocumentReader.of("address", stored);
        Map<String, String> details = new LinkedHashMap<>();
        from.parts("details", pair -> details.put(pair.text("name"), pair.text("value")));
        return new Address(
                from.word("channel", Channel.class),
                from.text("workspace"),
                from.word("kind", Address.Kind.class),
                from.text("id"),
                from.textOr("name", ""),
                details,
                from.time("at"));
    }

    private static Document of(Map.Entry<String, String> detail) {
        return new DocumentWriter()
                .text("name", detail.getKey())
                .text("value", detail.getValue())
                .document();
    }
}
