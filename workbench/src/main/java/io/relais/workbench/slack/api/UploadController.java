package io.relais.workbench.slack.api;

import io.relais.workbench.slack.state.Uploads;
import io.relais.workbench.slack.state.Uploads.Step;
import io.relais.workbench.slack.state.Uploads.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the bytes of an upload go. */
@RestController
final class UploadController {
    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping("/upload/{id}")
    ResponseEntity<String> receive(@PathVariable String id, HttpServletRequest request) throws IOException {
        Optional<Upload> upload = uploads.find(id).filter(known -> known.step() == Step.EXPECTED);
        if (upload.isEmpty()) {
            return ResponseEntity.status(404).body("no such upload");
        }
        int length = request.getInputStream().readAllBytes().length;
        // a multipart body is longer than the file in it
        if (length < upload.get().length()) {
            return ResponseEntity.badRequest().body("shorter than announced");
        }
        uploads.move(upload.get(), Step.RECEIVED);
        return ResponseEntity.ok("OK - " + upload.get().length());
    }
}
