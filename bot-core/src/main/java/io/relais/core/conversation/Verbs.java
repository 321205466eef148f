package io.relais.core.conversation;

import io.relais.core.application.Funnel;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Switchboard.Bare;
import io.relais.core.conversation.Switchboard.Bare.Takes;
import io.relais.core.conversation.Switchboard.Fallbacks;
import io.relais.core.conversation.command.Accept;
import io.relais.core.conversation.command.Add;
import io.relais.core.conversation.command.Calibrate;
import io.relais.core.conversation.command.ChangeDepth;
import io.relais.core.conversation.command.ConfirmReason;
import io.relais.core.conversation.command.Define;
import io.relais.core.conversation.command.Disqualify;
import io.relais.core.conversation.command.ExplainScore;
import io.relais.core.conversation.command.FillChecklist;
import io.relais.core.conversation.command.Find;
import io.relais.core.conversation.command.Help;
import io.relais.core.conversation.command.Later;
import io.relais.core.conversation.command.ListFeedback;
import io.relais.core.conversation.command.Log;
import io.relais.core.conversation.command.Next;
import io.relais.core.conversation.command.Notify;
import io.relais.core.conversation.command.Qualify;
import io.relais.core.conversation.command.Queue;
import io.relais.core.conversation.command.Recycle;
import io.relais.core.conversation.command.Reject;
import io.relais.core.conversation.command.Remarking;
import io.relais.core.conversation.command.ShowFeedback;
import io.relais.core.conversation.command.ShowFigures;
import io.relais.core.conversation.command.ShowLead;
import io.relais.core.conversation.command.Subscribe;
import io.relais.core.conversation.command.Undo;
import io.relais.core.conversation.command.Why;
import io.relais.core.conversation.view.FeedbackCard;
import io.relais.core.conversation.view.FigureTopic;
import io.relais.core.conversation.view.HomeCard;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.Lead;
import java.util.List;

/** Everything that can be asked for, listed once; a new verb is one class and its line here. */
public final class Verbs {

    private static final int HOME_LEADS = 20;

    private final Desk desk;
    private final Funnel funnel;
    private final LeadCard card;
    private final FeedbackCard feedback;
    private final Registry registry;

    /** On this desk, with these figures. */
    public Verbs(Desk desk, Funnel funnel) {
        this.desk = desk;
        this.funnel = funnel;
        this.card = new LeadCard(desk.people(), desk.rules().policy());
        this.feedback = new FeedbackCard(desk.people());
        this.registry = new Registry(plain(), forms());
    }

    private List<Verb> plain() {
        return List.of(
                new Queue(desk.store()),
                new ShowLead(desk, card),
                new Find(desk.store()),
                new Next(desk, card),
                new Accept(desk, card),
                new Undo(desk, card),
                new ConfirmReason(desk, card),
                new Why(desk),
                new ExplainScore(desk),
                new Define(desk.rules().policy()),
                new ListFeedback(desk.store()),
                new ShowFeedback(desk, feedback),
                new Notify(desk.people()),
                figures(FigureTopic.FUNNEL),
                figures(FigureTopic.REASONS),
                figures(FigureTopic.CLOCKS),
                figures(FigureTopic.SPEED),
                new Calibrate(desk),
                new Subscribe(desk.people()),
                help());
    }

    private List<FormVerb> forms() {
        Disqualify disqualify = new Disqualify(desk);
        Recycle recycle = new Recycle(desk);
        return List.of(
                new Reject(desk),
                new Later(desk),
                new Log(desk),
                new FillChecklist(desk, disqualify, recycle),
                new ChangeDepth(desk),
                new Qualify(desk),
                disqualify,
                recycle,
                new Add(desk, card),
                Remarking.fixed(desk),
                Remarking.disagree(desk),
                Remarking.detail(desk),
                Remarking.reply(desk));
    }

    private ShowFigures figures(FigureTopic topic) {
        return new ShowFigures(topic, funnel, desk);
    }

    private Help help() {
        return new Help(this::all);
    }

    private List<Verb> all() {
        return registry.all();
    }

    /** Every verb. */
    public Registry registry() {
        return registry;
    }

    /** The way from what somebody did to its verb. */
    public Switchboard switchboard() {
        Bare leads = new Bare(new Queue(desk.store()), new ShowLead(desk, card), Takes.A_LEAD);
        Bare decisions = new Bare(new ListFeedback(desk.store()), new ShowFeedback(desk, feedback), Takes.A_LEAD);
        ShowFigures funnel = figures(FigureTopic.FUNNEL);
        Bare figures = new Bare(funnel, funnel, Takes.ANY_WORDS);
        return new Switchboard(registry, new Fallbacks(List.of(leads, decisions, figures), help(), this::home));
    }

    private Reply home(Ask ask) {
        List<Lead> queue = desk.store().queue(ask.actor().id(), HOME_LEADS);
        return new Reply.Home(HomeCard.draw(queue, ask.words(), ask.at()));
    }
}
