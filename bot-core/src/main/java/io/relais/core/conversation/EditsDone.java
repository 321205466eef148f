package io.relais.core.conversation;

import io.relais.core.conversation.Edits.Edition;
import io.relais.core.port.Post;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The latest edits that were made, so that a notice that is tried again, since one chat is away, does not edit the messages
 * of the other again and again.
 */
final class EditsDone {

    private static final int MOST = 2_000;

    private final Map<Post, Long> versions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Post, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(Post post, Edition edition) {
        versions.remove(post);
        versions.put(post, edition.version());
    }

    /** Whether that message was brought to that version, as far as is remembered. */
    synchronized boolean contains(Post post, Edition edition) {
        Long version = versions.get(post);
        return version != null && version == edition.version();
    }
}
