// What a person can do in Teams, and what a bot could make of it.
import { people } from "./samples.mjs";
import { asWords, checklist, figures, found, leadCard, newLead, refused } from "./teamsCards.mjs";
import { bot, openDialog, personal, redraw, say, teams, typingIn } from "./teamsWorld.mjs";
import { changed, now, record, wait } from "./world.mjs";

const nameOf = (as) => people.find(({ id }) => id === as).name;
const messageOf = ({ conversation, message }) => teams.messages[conversation].find(({ id }) => id === message);

const leads = [
  { id: "4711", title: "Northwind RH", text: "A1, Claire Petit, waits for an answer" },
  { id: "4712", title: "Contoso Paie", text: "B2, three visits of the pricing page" },
];

export function sendTeamsCard() {
  const at = now().getTime();
  teams.card = say(personal("U0ANA"), bot, "", leadCard("MQL", at));
  say("19:leads@thread.tacv2", bot, "A lead of **webinar-may** (A1) waits for an answer.");
}

const answers = {
  help: (conversation) => say(conversation, bot, "Ask me for:\n\n- **lead**: your leads\n- **funnel**: figures"),
  funnel: (conversation) => say(conversation, bot, "", figures),
  lead: (conversation) => say(conversation, bot, "", leadCard("MQL", now().getTime())),
};

export const teamsActs = {
  async say({ as, conversation, text, mention, replyTo = null }) {
    delete teams.notices[as];
    const words = mention ? `<at>Relais</at> ${text}` : text;
    say(conversation, { id: as, name: nameOf(as), bot: false }, words, null, { replyTo });
    if (!mention && conversation !== personal(as)) return;
    record("toBot", "message", 202, { type: "message", text: words, from: { id: as } }, "");
    if (text === "fail") {
      teams.notices[as] = { text: "Something went wrong. Please try again." };
      return;
    }
    await typingIn(conversation);
    const answer = answers[text.split(" ")[0]];
    if (answer) answer(conversation);
    else say(conversation, bot, "I did not understand that. Write **help** to see what I can do.");
  },
  async execute(act) {
    const { action, inputs } = act;
    record("toBot", "adaptiveCard/action", 200, { name: "adaptiveCard/action", value: { action, inputs } }, "");
    await wait(600);
    const message = messageOf(act);
    if (action.verb === "lead.accept") redraw(message, leadCard("ACCEPTED", now().getTime()));
    else if (action.verb === "lead.undo") redraw(message, leadCard("MQL", now().getTime()));
    else if (action.verb === "lead.later") redraw(message, asWords(`Put off until ${inputs.until}.`));
    else throw new Error(`The stub knows no ${action.verb}.`);
  },
  async refresh(act) {
    await wait(200);
    redraw(messageOf(act), leadCard("MQL", now().getTime()));
  },
  async submit({ as, action }) {
    record("toBot", "task/fetch", 200, { name: "task/fetch", value: action.data }, "");
    await wait(300);
    openDialog(as, "Checklist of Northwind RH", checklist);
  },
  async dialogSubmit({ as, action, inputs }) {
    record("toBot", "task/submit", 200, { name: "task/submit", value: { data: { ...action.data, ...inputs } } }, "");
    const dialog = teams.dialogs[as];
    if (!dialog) throw new Error("This dialog is closed already.");
    dialog.busy = true;
    changed();
    await wait(500);
    dialog.busy = false;
    if (action.data.form === "close") delete teams.dialogs[as];
    else if (action.data.form === "lead") openDialog(as, "A new lead", null, `${inputs.name} is lead 4713.`);
    else if (Number(inputs.amount) < 100) dialog.card = refused("Under 100 EUR nobody calls it a deal. In thousands?");
    else {
      delete teams.dialogs[as];
      say(personal(as), bot, "Northwind RH is recorded as **SQL**.");
    }
  },
  async dialogClose({ as }) {
    delete teams.dialogs[as];
  },
  async search({ command, query }) {
    record("toBot", "composeExtension/query", 200, { commandId: command, query }, "");
    await wait(300);
    const results = leads.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
    return { ok: true, results };
  },
  async pick({ as, conversation, result }) {
    const lead = leads.find(({ id }) => id === result);
    say(conversation, { id: as, name: nameOf(as), bot: false }, "", found(lead.title, lead.text));
  },
  async messageAction({ as, ...act }) {
    record("toBot", "composeExtension/fetchTask", 200, { commandId: act.command, messagePayload: act.message }, "");
    await wait(300);
    openDialog(as, "Make a lead of this", newLead(messageOf(act).text));
  },
  async install({ conversation }) {
    teams.installed.add(conversation);
    say(conversation, bot, "Hello. I bring leads to those who call them. Write **help** to see how.");
  },
  async uninstall({ conversation }) {
    teams.installed.delete(conversation);
  },
};
