package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.SelfAddress;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.MessageContent;
import io.relais.workbench.slack.state.Message.Content;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Messages.Place;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Uploads;
import io.relais.workbench.slack.state.Uploads.Step;
import io.relais.workbench.slack.state.Uploads.Upload;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: uploads in two calls with the bytes between them. */
@Component
final class FileMethods implements ApiMethod.Group {
    private static final String WRITE = "files:write";

    private final Uploads uploads;
    private final Places places;
    private final Messages messages;
    private final SelfAddress self;

    FileMethods(Uploads uploads, Places places, Messages messages, SelfAddress self) {
        this.uploads = uploads;
        this.places = places;
        this.messages = messages;
        this.self = self;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(
                forBot("files.getUploadURLExternal", this::begin, WRITE),
                forBot("files.completeUploadExternal", this::complete, WRITE));
    }

    private ObjectNode begin(ApiCall call) {
        String name = call.required("filename");
        call.required("length");
        int length = call.number("length", 0);
        if (length <= 0) {
            throw new SlackRefusal("file_upload_size_restricted");
        }
        Upload upload = uploads.expect(name, length);
        return Json.object()
                .put("upload_url", self.http("/upload/" + upload.id()))
                .put("file_id", upload.id());
    }

    private ObjectNode complete(ApiCall call) {
        JsonNode files = MessageContent.structured(call.args().path("files"), "invalid_arguments");
        if (!files.isArray() || files.isEmpty()) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] missing required field: files"));
        }
        List<Upload> received = new ArrayList<>();
        files.forEach(file -> received.add(received(Json.text(file, "id"))));
        received.forEach(upload -> uploads.move(upload, Step.COMPLETED));
        call.text("channel_id").ifPresent(channel -> share(call, channel, received));
        ObjectNode answer = Json.object();
        ArrayNode told = answer.putArray("files");
        files.forEach(file -> told.addObject().put("id", Json.text(file, "id")).put("title", Json.text(file, "title")));
        return answer;
    }

    private Upload received(String id) {
        return uploads.find(id)
                .filter(upload -> upload.step() == Step.RECEIVED)
                .orElseThrow(() -> new SlackRefusal("file_not_found"));
    }

    private void share(ApiCall call, String channel, List<Upload> files) {
        StringBuilder text = new StringBuilder(call.text("initial_comment").orElse(""));
        files.forEach(file -> text.append("\n")
                .append(file.name())
                .append(" (")
                .append(file.length())
                .append(" bytes)"));
        Place place = new Place(
                places.toPostIn(channel).id(), null, call.text("thread_ts").orElse(null));
        messages.post(place, People.BOT_USER, new Content(text.toString().trim(), Json.array(), null));
    }
}
