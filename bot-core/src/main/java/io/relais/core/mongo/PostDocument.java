package io.relais.core.mongo;

import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.Post;
import org.bson.Document;

/** A message that shows a lead, as it is stored. */
final class PostDocument {

    private PostDocument() {}

    static Document of(Post post) {
        MessageRef message = post.message();
        return new DocumentWriter()
                .word("channel", message.channel())
                .text("workspace", message.workspace())
                .text("conversation", message.conversation())
                .text("message", message.message())
                .word("kind", post.kind())
                .text("reader", post.reader())
                .document();
    }

    static Post read(DocumentReader from) {
        MessageRef message = new MessageRef(
                from.word("channel", Channel.class),
                from.text("workspace"),
                from.text("conversation"),
                from.text("message"));
        return new Post(message, from.word("kind", Post.Kind.class), from.textOr("reader", ""));
    }
}
