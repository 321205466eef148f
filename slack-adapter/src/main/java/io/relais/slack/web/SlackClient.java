package io.relais.slack.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.methods.Methods;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BiFunction;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Calls methods of the Web API with the bot's token; whatever goes wrong is a {@link SlackFailure}. */
public final class SlackClient {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Slack slack;

    private final MethodsClient methods;

    private final String token;

    /** A client of one workspace. */
    public SlackClient(Slack slack, String token) {
        this.slack = slack;
        this.methods = slack.methods(token);
        this.token = token;
    }

    /** Calls a method and gives its answer. */
    public SlackResponse call(String method, FormBody.Builder arguments) {
        return call(method, arguments, (answer, headers) -> answer);
    }

    /** Asks who the bot is and what it may do. */
    public SlackStanding standing() {
        return call(Methods.AUTH_TEST, new FormBody.Builder(), SlackStanding::of);
    }

    private <T> T call(String method, FormBody.Builder arguments, BiFunction<SlackResponse, Headers, T> reading) {
        try (Response response = methods.runPostFormWithToken(arguments, method, token)) {
            JsonObject answer = read(method, response);
            if (!isTrue(answer.get("ok"))) {
                throw SlackFailure.answered(method, error(answer), retryAfter(response));
            }
            return reading.apply(new SlackResponse(method, answer), response.headers());
        } catch (IOException e) {
            throw SlackFailure.unreachable(method, e);
        }
    }

    /** Sends a message to a {@code response_url}. */
    public void respond(String responseUrl, JsonObject message) {
        String method = "response_url";
        try (Response response = slack.getHttpClient().postJsonBody(responseUrl, message.toString())) {
            if (!response.isSuccessful()) {
                throw SlackFailure.answered(method, codeOf(response), retryAfter(response));
            }
        } catch (IOException e) {
            throw SlackFailure.unreachable(method, e);
        } catch (IllegalArgumentException notAnAddress) {
            throw SlackFailure.answered(method, "no_such_url", Duration.ZERO);
        }
    }

    private static JsonObject read(String method, Response response) throws IOException {
        ResponseBody body = response.body();
        String text = body == null ? "" : body.string();
        try {
            JsonElement json = JsonParser.parseString(text);
            if (json.isJsonObject() && json.getAsJsonObject().has("ok")) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException notJson) {
            throw SlackFailure.answered(method, codeOf(response), retryAfter(response));
        }
        throw SlackFailure.answered(method, codeOf(response), retryAfter(response));
    }

    private static String codeOf(Response response) {
        return switch (response.code()) {
            case TOO_MANY_REQUESTS -> "ratelimited";
            case 404 -> "not_found";
            case 200 -> "http_502_unreadable";
            default -> "http_" + response.code();
        };
    }

    private static String error(JsonObject answer) {
        JsonElement error = answer.get("error");
        return error != null && error.isJsonPrimitive() ? error.getAsString() : "unknown_error";
    }

    private static boolean isTrue(@Nullable JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    private static Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        try {
            return seconds == null ? SlackErrors.USUAL_WAIT : Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)));
        } catch (NumberFormatException notSeconds) {
            return SlackErrors.USUAL_WAIT;
        }
    }
}
