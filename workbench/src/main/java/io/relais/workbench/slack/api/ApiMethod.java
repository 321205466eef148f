package io.relais.workbench.slack.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A method of the Web API.
 *
 * @param token the sort of token it asks for
 * @param scopes any one of these is enough; none means that every token may
 */
public record ApiMethod(String name, Token token, List<String> scopes, Body body) {
    /** The sorts of token. */
    public enum Token {
        /** None. */
        NONE,
        /** The bot's. */
        BOT,
        /** The app's, for Socket Mode. */
        APP
    }

    /** What the method does; answers the fields beside {@code ok}. */
    @FunctionalInterface
    public interface Body {
        /** Runs the call. */
        ObjectNode run(ApiCall call);
    }

    /** A group of methods that share a first name. */
    public interface Group {
        /** The methods. */
        List<ApiMethod> methods();
    }

    /** A method for the bot's token with one of some scopes. */
    static ApiMethod forBot(String name, Body body, String... scopes) {
        return new ApiMethod(name, Token.BOT, List.of(scopes), body);
    }
}
