package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.ChecklistForm;
import io.relais.core.conversation.view.ChecklistForm.Verdict;
import io.relais.core.conversation.view.ChecklistReading;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Opportunity;
import io.relais.core.conversation.view.Outcomes;
import io.relais.core.conversation.view.PrefilledWords;
import io.relais.core.conversation.view.Reading;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand.SaveChecklist;
import io.relais.core.lead.Qualification;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.qualification.Item;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checklist, page by page; each page is saved as it goes, and it is taken up again where it was left, in any chat. */
public record FillChecklist(Desk desk, Disqualify disqualify, Recycle recycle) implements FormVerb {

    private static final Pattern PAGE = Pattern.compile("/(\\d{1,2})");

    @Override
    public ActionId action() {
        return Actions.CHECKLIST;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public FormId form() {
        return ChecklistForm.ID;
    }

    @Override
    public Reply asked(Ask ask) {
        Matcher page = PAGE.matcher(ask.rest());
        int number = page.matches() ? Integer.parseInt(page.group(1)) : 0;
        return desk.resume(ask, lead -> save(ask, lead, List.of()), lead -> page(ask, lead, number));
    }

    private Checklist checklist(Lead lead) {
        return Checklist.of(lead, frameworks());
    }

    private Frameworks frameworks() {
        return desk.rules().policy().frameworks();
    }

    private SaveChecklist save(Ask ask, Lead lead, List<Answer> answers) {
        return new SaveChecklist(ask.actor(), checklist(lead).framework().id(), answers);
    }

    private Form page(Ask ask, Lead lead, int number) {
        ChecklistForm form = new ChecklistForm(ask.words(), lead, checklist(lead));
        return number < form.questionPages()
                ? form.questions(number)
                : form.decision(desk.people().team().defaultCurrency());
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        return desk.about(ask, Forms.lead(form), lead -> {
            Framework framework = checklist(lead).framework();
            if (!framework.id().equals(form.state().of(ChecklistForm.FRAMEWORK))) {
                return ask.says(ask.words().say("checklist.moved"));
            }
            int page = Integer.parseInt(Objects.requireNonNullElse(form.state().of(ChecklistForm.PAGE), "0"));
            List<List<Item>> pages = framework.pages(ChecklistForm.PER_PAGE);
            return page < pages.size()
                    ? questions(ask, lead, new Page(form, step, page, pages.get(page)))
                    : decision(ask, lead, form, step);
        });
    }

    /** A page of questions as it came back. */
    private record Page(Filled form, Step step, int number, List<Item> items) {}

    private Reply questions(Ask ask, Lead lead, Page page) {
        ChecklistReading answers =
                new ChecklistReading(page.form(), page.items(), new PrefilledWords(ask.words(), lead));
        Reading reading = new Reading(page.form().values(), ask.words());
        page.items().forEach(item -> reading.text(ChecklistForm.answerField(item), ChecklistForm.MOST));
        if (page.step() == Step.SENT) {
            answers.check(reading, ask.words());
        }
        return reading.orMend(() -> {
            List<Answer> changed = answers.changed(checklist(lead).card(), wasMine(ask, lead));
            return desk.decide(
                    ask,
                    lead.id(),
                    save(ask, lead, changed),
                    saved -> page.step() == Step.CHANGED
                            ? new Reply.Nothing()
                            : new Reply.Open(page(ask, saved, page.number() + 1)));
        });
    }

    /** Looked up in the history, which only an item needs that reads as drawn and stands otherwise by now. */
    private Predicate<Item> wasMine(Ask ask, Lead lead) {
        return item -> new LatestAnswer(desk.store().history(lead.id()))
                .by(item)
                .equals(ask.actor().id());
    }

    private Reply decision(Ask ask, Lead lead, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        if (step == Step.CHANGED) {
            return new Reply.Nothing();
        }
        Verdict verdict = reading.chosen("decision", Verdict.class);
        return reading.orMend(() -> switch (Objects.requireNonNull(verdict)) {
            case KEEP_WORKING -> ask.shows(Outcomes.recorded(ask, lead, "checklist"));
            case QUALIFY -> qualify(ask, lead, reading);
            case DISQUALIFY -> disqualify.asked(ask.about(lead.id()));
            case RECYCLE -> recycle.asked(ask.about(lead.id()));
        });
    }

    private Reply qualify(Ask ask, Lead lead, Reading reading) {
        Qualification found = Opportunity.read(reading, ask);
        return reading.orMend(() -> Qualify.qualify(desk, ask, lead.id(), Objects.requireNonNull(found)));
    }
}
