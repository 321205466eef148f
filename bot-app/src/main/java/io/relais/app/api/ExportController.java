package io.relais.app.api;

import io.relais.app.exchange.ExportFormat;
import io.relais.app.exchange.LeadPages;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All leads are read here, as a file that can be imported. */
@RestController
final class ExportController {

    private static final Set<String> PARAMETERS = Set.of("format", "stage", "owner");

    private final LeadStore store;
    private final InstantSource clock;

    ExportController(LeadStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Nothing is answered before the store has; where it goes away later, the answer is broken off. */
    @GetMapping(
            path = "/api/v1/export",
            produces = {MediaTypes.NDJSON, MediaTypes.CSV})
    void export(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(parameters, PARAMETERS);
        ExportFormat told = asked.as("format", ExportFormat::of, "must be " + ExportFormat.WORDS);
        LeadFilter wanted = new LeadFilter(asked.stage(), asked.owner(), null);
        asked.refuseFaults();
        ExportFormat format = told == null ? ExportFormat.NDJSON : told;
        LeadPages leads = LeadPages.of(store, wanted);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        leads.writeTo(format.to(response.getOutputStream()), below -> {});
    }

    private String attachment(ExportFormat format) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ContentDisposition.attachment()
                .filename("relais-leads-" + today + "." + format.word())
                .build()
                .toString();
    }
}
