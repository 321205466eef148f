package io.relais.app.api;

import io.relais.app.api.view.LeadView;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.port.LeadStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads are read here. */
@RestController
final class LeadController {

    private final LeadStore store;
    private final LeadView view;

    LeadController(LeadStore store, LeadView view) {
        this.store = store;
        this.view = view;
    }

    @GetMapping(path = "/api/v1/leads/{id}", produces = MediaTypes.JSON)
    ResponseEntity<Object> lead(@PathVariable("id") String id) {
        LeadId number = Page.number(id);
        Lead lead = number == null ? null : store.find(number);
        if (lead == null) {
            throw new Refused(ProblemKind.NOT_FOUND, "There is no lead with that number.");
        }
        return json(view.whole(lead, store.history(lead.id())));
    }

    @GetMapping(path = "/api/v1/leads", produces = MediaTypes.JSON)
    ResponseEntity<Object> leads(@RequestParam Map<String, String> parameters) {
        Page page = Page.asked(parameters);
        List<Lead> found = store.page(page.filter(), page.limit() + 1);
        List<Lead> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("leads", shown.stream().map(view::summary).toList());
        answer.put("next", found.size() > shown.size() ? Page.cursorAfter(shown.get(shown.size() - 1)) : null);
        return json(answer);
    }

    private static ResponseEntity<Object> json(Object answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
