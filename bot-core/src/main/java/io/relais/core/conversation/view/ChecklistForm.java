package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.About;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Lead;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The checklist as a form: pages of questions in the order of a talk, and a last page with the decision. */
public final class ChecklistForm {

    /** Its permanent id. */
    public static final FormId ID = new FormId("form.checklist");

    /** The most questions on one page. */
    public static final int PER_PAGE = 4;

    /** Characters of an answer. */
    public static final int MOST = 1_000;

    /** The entries of its state. */
    public static final String FRAMEWORK = "framework";

    /** How the page's answers stood when it was drawn. */
    static final String DRAWN = "drawn";

    /** The page's number, from 0. */
    public static final String PAGE = "page";

    private final Wording words;
    private final Lead lead;
    private final Checklist checklist;
    private final PrefilledWords prefilled;

    /** The form of this lead's checklist. */
    public ChecklistForm(Wording words, Lead lead, Checklist checklist) {
        this.words = words;
        this.lead = lead;
        this.checklist = checklist;
        this.prefilled = new PrefilledWords(words, lead);
    }

    /** The field of an item's answer. */
    public static String answerField(Item item) {
        return "a." + item.id();
    }

    /** The field of an item's evidence. */
    public static String evidenceField(Item item) {
        return "e." + item.id();
    }

    /** How many pages of questions there are. */
    public int questionPages() {
        return checklist.framework().pages(PER_PAGE).size();
    }

    /** A page of questions; the first says which framework it is, and why. */
    public Form questions(int page) {
        List<Field> fields = new ArrayList<>();
        if (page == 0) {
            fields.add(shown(new Element.Prose(intro())));
            fields.add(shown(controls(Actions.DEPTH, lead.id().toString())));
        }
        for (Item item : checklist.framework().pages(PER_PAGE).get(page)) {
            addItem(fields, item);
        }
        addBack(fields, page);
        Form form = form(page, words.say("form.next"), fields, Form.Saving.AS_IT_GOES);
        FormState state = form.state().with(DRAWN, drawn(page).state());
        return new Form(form.id(), form.title(), form.buttons(), state, form.fields(), form.saving());
    }

    private Drawn drawn(int page) {
        return new Drawn(checklist.framework().pages(PER_PAGE).get(page).stream()
                .map(item -> checklist.card().answer(item.id()))
                .map(answer -> Drawn.mark(prefilled.shown(answer), answer.evidence()))
                .toList());
    }

    private String intro() {
        String name = words.of(checklist.framework().name());
        int pages = questionPages() + 1;
        String intro = words.say("checklist.intro", name, pages);
        return checklist.why() == null ? intro : intro + " " + words.of(checklist.why());
    }

    private void addItem(List<Field> fields, Item item) {
        Answer answer = checklist.card().answer(item.id());
        String origin = answer.origin();
        String hint =
                origin == null ? words.of(item.hint()) : words.say("checklist.origin", words.say("path." + origin));
        About question = new About(answerField(item), words.of(item.question()), hint, Need.OPTIONAL);
        String text = prefilled.shown(answer);
        String preset = text.isEmpty() ? null : text;
        fields.add(new Field.Text(question, Field.Size.PARAGRAPH, MOST, preset));
        String label = words.say("checklist.evidence", words.of(item.name()));
        About evidence = new About(evidenceField(item), label, null, Need.OPTIONAL);
        String level = answer.evidence().name();
        fields.add(new Field.Choice(evidence, Forms.options(words, Evidence.values()), level));
    }

    /** The last page: what is known, what is not, what to ask next, and the decision. */
    public Form decision(String teamCurrency) {
        List<Field> fields = new ArrayList<>();
        addLines(fields, "checklist.known", "nothing", checklist.card().known(checklist.framework()));
        addLines(
                fields,
                "checklist.unknown",
                "checklist.allKnown",
                checklist.card().unknown(checklist.framework()));
        Item next = checklist.card().nextQuestion(checklist.framework());
        if (next != null) {
            fields.add(shown(new Element.Prose(words.say("checklist.next", words.of(next.question())))));
        }
        About decision = Forms.about(words, "decision", Need.REQUIRED);
        fields.add(new Field.Choice(decision, Forms.options(words, Verdict.values()), Verdict.KEEP_WORKING.name()));
        fields.add(shown(new Element.Fine(words.say("checklist.sqlNeeds"))));
        fields.addAll(Opportunity.fields(words, lead, teamCurrency, Need.OPTIONAL));
        addBack(fields, questionPages());
        return form(questionPages(), words.say("checklist.submit"), fields, Form.Saving.ON_SUBMIT);
    }

    private void addLines(List<Field> fields, String label, String none, List<Item> items) {
        List<String> lines = items.stream().map(this::line).toList();
        List<String> shown = lines.isEmpty() ? List.of(words.say(none)) : lines;
        fields.add(shown(new Element.Lines(words.say(label), shown)));
    }

    private String line(Item item) {
        Answer answer = checklist.card().answer(item.id());
        String name = words.of(item.name());
        return answer.known()
                ? words.say("checklist.line", name, words.name(answer.evidence()), prefilled.shown(answer))
                : name;
    }

    private void addBack(List<Field> fields, int page) {
        if (page > 0) {
            fields.add(shown(controls(Actions.CHECKLIST, lead.id() + "/" + (page - 1))));
        }
    }

    private Element controls(ActionId action, String argument) {
        String label = action.equals(Actions.DEPTH) ? "button.lead.depth" : "form.back";
        return new Element.Controls(List.of(Actions.button(action, argument, words.say(label))), List.of());
    }

    private static Field shown(Element element) {
        return new Field.Shown(element);
    }

    private Form form(int page, String submit, List<Field> fields, Form.Saving saving) {
        FormState state = new FormState(Map.of(
                Forms.LEAD,
                lead.id().toString(),
                FRAMEWORK,
                checklist.framework().id(),
                PAGE,
                Integer.toString(page)));
        Form.Buttons buttons = new Form.Buttons(submit, words.say("form.close"));
        return new Form(ID, words.say("form.checklist.title"), buttons, state, fields, saving);
    }

    /** What the last page asks. */
    public enum Verdict {
        KEEP_WORKING,
        QUALIFY,
        DISQUALIFY,
        RECYCLE
    }
}
