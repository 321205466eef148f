package io.relais.teams.request;

import io.relais.teams.request.Asker.Kind;

/** What kind of conversation an activity is of. */
final class Places {

    /** What the ids of chats of people among themselves begin with; those with a bot have others. */
    private static final String BETWEEN_PEOPLE = "19:";

    private static final String EXTENSION = "composeExtension/";

    private Places() {}

    /**
     * By what Teams tells. The message extension is used anywhere; and a chat of two people is a personal one to Teams,
     * too.
     *
     * @param invoke the invoke's name, or empty
     * @param type the type of the conversation
     * @param id the id of the conversation
     */
    static Kind kind(String invoke, String type, String id) {
        if (invoke.startsWith(EXTENSION)) {
            return Kind.ELSEWHERE;
        }
        return switch (type) {
            case "personal" -> id.startsWith(BETWEEN_PEOPLE) ? Kind.ELSEWHERE : Kind.CHAT;
            case "groupChat" -> Kind.GROUP;
            case "channel" -> Kind.CHANNEL;
            default -> Kind.ELSEWHERE;
        };
    }
}
