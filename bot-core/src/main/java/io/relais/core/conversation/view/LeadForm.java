package io.relais.core.conversation.view;

import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Field.Size;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Values;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.scoring.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A lead by hand, as a form. */
public final class LeadForm {

    /** Its permanent id. */
    public static final FormId ID = new FormId("form.lead");

    /** The source of leads that a person brings. */
    public static final String SOURCE = "by-hand";

    /** The API takes no other parts of a domain, and a lead that is exported comes in there. */
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@(" + LABEL + "(?:\\." + LABEL + ")+)");
    private static final int LINE = 200;
    private static final int NOTE = 2_000;

    private LeadForm() {}

    /** The form; a message that the lead is made of fills in what can be told from it. */
    public static Form draw(Wording words, String message) {
        Matcher email = EMAIL.matcher(message);
        String address = email.find() ? email.group() : null;
        List<Field> fields = List.of(
                line(words, "company", null),
                line(words, "name", null),
                line(words, "email", address),
                line(words, "jobTitle", null),
                new Field.Choice(Forms.about(words, "role", Need.OPTIONAL), Forms.options(words, Role.values()), null),
                line(words, "phone", null),
                new Field.Text(Forms.about(words, "leadNote", Need.OPTIONAL), Size.PARAGRAPH, NOTE, cut(message)),
                new Field.Choice(
                        Forms.about(words, "entry", Need.REQUIRED),
                        Forms.options(words, Entry.values()),
                        Entry.BY_SCORE.name()));
        Form.Buttons buttons = new Form.Buttons(words.say("form.lead.submit"), words.say("form.cancel"));
        FormState state = new FormState(Map.of());
        return new Form(ID, words.say("form.lead.title"), buttons, state, fields, Form.Saving.ON_SUBMIT);
    }

    private static Field line(Wording words, String field, @Nullable String preset) {
        return new Field.Text(Forms.about(words, field, Need.OPTIONAL), Size.LINE, LINE, preset);
    }

    private static @Nullable String cut(String message) {
        String text = message.strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.codePointCount(0, text.length()) <= NOTE / 2
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NOTE / 2));
    }

    /** What was filled in; what is wrong with it is in the reading. */
    public static Content read(Reading reading, Wording words, Values values) {
        for (String field : List.of("company", "name", "email", "jobTitle", "phone")) {
            reading.text(field, LINE);
        }
        String note = reading.text("leadNote", NOTE);
        Entry entry = reading.chosen("entry", Entry.class);
        Role role = values.of("role") == null ? null : reading.chosen("role", Role.class);
        String email = values.of("email");
        if (email == null && (values.of("company") == null || values.of("name") == null)) {
            reading.wrong("email", words.say("mend.who"));
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            reading.wrong("email", words.say("mend.email"));
        }
        if (entry == Entry.AS_MQL && note.isEmpty()) {
            reading.wrong("leadNote", words.say("refusal.unfit.NOTE_EMPTY"));
        }
        return new Content(values, role, note, entry == null ? Entry.BY_SCORE : entry);
    }

    /** How a lead by hand enters. */
    public enum Entry {
        BY_SCORE,
        AS_MQL
    }

    /** What was filled in. */
    public record Content(Values values, @Nullable Role role, String note, Entry entry) {

        /** Whether it is to be an MQL whatever its score. */
        public boolean promoted() {
            return entry == Entry.AS_MQL;
        }

        /** The lead; without an e-mail address it is known by {@code key}. */
        public LeadFacts facts(String key, Instant now) {
            String email = values.of("email");
            Contact contact =
                    new Contact(email, values.of("name"), values.of("jobTitle"), role, values.of("phone"), null);
            Company company = new Company(values.of("company"), domain(email), null, null, null, null, null);
            Provenance provenance = new Provenance(SOURCE, email == null ? key : null, null, now);
            Map<String, String> extra = note.isEmpty() ? Map.of() : Map.of("note", note);
            return new LeadFacts(provenance, contact, company, Deal.UNKNOWN, null, extra);
        }

        private static @Nullable String domain(@Nullable String email) {
            if (email == null) {
                return null;
            }
            Matcher matcher = EMAIL.matcher(email);
            return matcher.matches() ? matcher.group(1) : null;
        }
    }
}
