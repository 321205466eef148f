package io.relais.slack.request;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import io.relais.slack.block.SlackJson;

/** Bolt's request for a pressed control, with a payload that was read by the shared Gson instead of by a new one. */
final class PressRequest extends BlockActionRequest {

    private final BlockActionPayload payload;

    PressRequest(JsonObject json, RequestHeaders headers) {
        super("", "", headers);
        this.payload = SlackJson.read(json, BlockActionPayload.class);
    }

    @Override
    public BlockActionPayload getPayload() {
        return payload;
    }
}
