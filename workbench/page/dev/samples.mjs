// What Relais could show: enough of everything to look at the page without a bot.
export const text = (words) => ({ type: "plain_text", text: words, emoji: true });
export const mrkdwn = (words) => ({ type: "mrkdwn", text: words });
export const option = (words, value, about) => ({ text: text(words), value, ...(about ? { description: text(about) } : {}) });
const button = (words, action_id, value, more = {}) => ({ type: "button", text: text(words), action_id, value, ...more });

export const people = [
  { id: "U0ANA", slug: "ana", name: "Ana Lopes", role: "rep", locale: "en-GB", tz: "Europe/Paris", guest: false },
  { id: "U0BEN", slug: "ben", name: "Ben Martin", role: "rep", locale: "fr-FR", tz: "Europe/Paris", guest: false },
  { id: "U0MIA", slug: "mia", name: "Mia Chen", role: "manager", locale: "en-GB", tz: "Europe/Paris", guest: false },
  { id: "U0LEO", slug: "leo", name: "Léo Bernard", role: "marketer", locale: "fr-FR", tz: "Europe/Paris", guest: false },
  { id: "U0GUS", slug: "gus", name: "Gus Adler", role: "guest", locale: "en-GB", tz: "Europe/London", guest: true },
];

export const commands = [
  { command: "/lead", description: "Your leads: see, accept, qualify", usageHint: "[help | next | find NAME | accept 4711 …]" },
  { command: "/funnel", description: "From MQL to SQL in figures", usageHint: "[last 30 days] [by source]" },
];

export const examples = [
  ["fast", "Asked for a demo", "HR director, 220 people, pricing page three times: straight to a rep"],
  ["big", "A large deal", "60 k€ over nine months: the deep checklist (MEDDIC)"],
  ["off", "Keen, but off target", "Two-person company, every page read: kept by marketing"],
  ["twin", "The same person again", "An open lead gets the new signals instead of a twin"],
  ["hostile", "A hostile name", "Markup, mentions and 10,000 characters where a name should be"],
  ["wrong", "A lead with mistakes", "No e-mail, a date that is none: refused field by field"],
].map(([id, title, description]) => ({
  id, title, description,
  lead: { externalId: `ex-${id}`, source: "webinar-may", contact: { email: "claire.petit@northwind.example", name: "Claire Petit" }, company: { name: "Northwind RH", employees: 220 } },
}));

const hostile = "&lt;!channel&gt; *bold* [click](https://evil.example) # x &lt;b&gt;hi&lt;/b&gt; $a$ \u202egnirts";

export function card(stage, at) {
  const due = Math.floor(at / 1000) + 7200;
  const buttons = {
    MQL: [
      button("Accept", "lead.accept", "4711", { style: "primary" }),
      button("Not for me…", "lead.reject", "4711"),
      button("Later", "lead.later", "4711"),
      button("Reassign…", "lead.reassign", "4711"),
    ],
    ACCEPTED: [
      button("Log a contact", "lead.log", "4711"),
      button("Checklist", "lead.checklist", "4711", { style: "primary" }),
      button("Qualify…", "lead.qualify", "4711"),
      button("Undo", "lead.undo", "4711", { style: "danger", confirm: { title: text("Give this lead back?"), text: mrkdwn("It goes *back to the queue* and the clock starts again."), confirm: text("Give it back"), deny: text("Keep it"), style: "danger" } }),
    ],
  }[stage];
  return [
    { type: "header", block_id: "head", text: text("Northwind RH · A1") },
    { type: "section", block_id: "what", text: mrkdwn(`*Claire Petit*, DRH (decision-maker), asked for a demo.\nSource: webinar-may, campaign _Onboarding 2026_. <https://northwind.example|northwind.example>`),
      accessory: { type: "overflow", action_id: "lead.more", options: [option("Why me?", "why"), option("Explain the score", "score"), option("Show the history", "history")] } },
    { type: "section", block_id: "facts", fields: [
      mrkdwn("*Company*\n220 people, SaaS, Lyon"), mrkdwn("*Stake*\n60,000 EUR over 9 months"),
      mrkdwn("*Why now*\nDemo asked today: +30; pricing page, 3 visits: +18"), mrkdwn("*Not known*\nBudget holder, current tool"),
    ] },
    { type: "section", block_id: "due", text: mrkdwn(stage === "MQL"
      ? `*Accept or refuse by* <!date^${due}^{date_short_pretty}, {time}|${new Date(due * 1000).toISOString()}> (2 working hours).`
      : `*Accepted* by <@U0ANA>. First contact due <!date^${due}^{date_short_pretty}, {time}|soon>.`) },
    { type: "actions", block_id: "act", elements: buttons },
    { type: "context", block_id: "why", elements: [mrkdwn("You got this because you own *Lyon, 50 to 500 people*. `lead why 4711` says who was skipped.")] },
  ];
}

export const oddities = [
  { type: "section", block_id: "h", text: mrkdwn(`A lead named ${hostile}`) },
  { type: "section", block_id: "p", text: text(`Plain: ${hostile}`) },
  { type: "actions", block_id: "mix", elements: [
    button("Refresh", "funnel.refresh", "x"),
    { type: "static_select", action_id: "funnel.by", placeholder: text("Break down by"), options: [option("Source", "source"), option("Campaign", "campaign"), option("Rep", "rep")] },
    { type: "datepicker", action_id: "funnel.from", placeholder: text("From") },
  ] },
  { type: "table", rows: [
    [{ type: "raw_text", text: "Source" }, { type: "raw_text", text: "MQL" }, { type: "raw_text", text: "SQL" }],
    [{ type: "raw_text", text: "webinar-may" }, { type: "raw_text", text: "40" }, { type: "raw_text", text: "18" }],
    [{ type: "raw_text", text: "guide" }, { type: "raw_text", text: "80" }, { type: "raw_text", text: "27" }],
  ] },
  { type: "data_visualization", title: "From MQL to SQL", chart: { type: "bar", series: [{ name: "Leads", data: [{ label: "Received", value: 400 }, { label: "MQL", value: 120 }, { label: "SQL", value: 45 }] }], axis_config: { categories: ["Received", "MQL", "SQL"] } } },
];

export const home = (name) => ({
  blocks: [
    { type: "header", block_id: "h1", text: text(`Good morning, ${name}`) },
    { type: "section", block_id: "h2", text: mrkdwn("*2 leads wait for you.* The first answer is due at 12:30.") },
    { type: "divider" },
    { type: "section", block_id: "h3", text: mrkdwn("*Northwind RH* · A1 · due 12:30\nClaire Petit asked for a demo today."), accessory: button("Open", "lead.card", "4711", { accessibility_label: "Open Northwind RH" }) },
    { type: "section", block_id: "h4", text: mrkdwn("*Contoso Paie* · B2 · due 15:00\nThree visits of the pricing page."), accessory: button("Open", "lead.card", "4712", { accessibility_label: "Open Contoso Paie" }) },
    { type: "divider" },
    { type: "section", block_id: "h5", text: mrkdwn("*How often should I tell you?*"), accessory: { type: "radio_buttons", action_id: "lead.notify", initial_option: option("At once", "instant"), options: [option("At once", "instant"), option("Every hour", "hourly"), option("Once a day", "daily")] } },
    { type: "context", block_id: "h6", elements: [mrkdwn("Clocks run on working hours, Europe/Paris.")] },
  ],
});

const ladder = [option("Unknown", "UNKNOWN"), option("Assumed", "ASSUMED", "I think so, nobody said it"), option("Stated", "STATED", "in the contact's own words"), option("Documented", "DOCUMENTED", "I have it in writing")];

const item = (id, question, hint, known) => [
  { type: "section", block_id: `q-${id}`, text: mrkdwn(`*${question}*`) },
  { type: "input", block_id: `evidence-${id}`, dispatch_action: true, label: text("How sure is it?"), element: { type: "static_select", action_id: "evidence", options: ladder, initial_option: ladder[known ? 1 : 0] } },
  { type: "input", block_id: `note-${id}`, optional: true, label: text("In their words"), hint: text(hint), element: { type: "plain_text_input", action_id: "note", multiline: true, max_length: 300, ...(known ? { initial_value: known } : {}) } },
];

export const pages = [
  { type: "modal", callback_id: "form.checklist", title: text("Checklist 1 of 2"), submit: text("Next"), close: text("Save and close"), blocks: [
    { type: "context", block_id: "why", elements: [mrkdwn("*BANT*, the light one, since the stake is under 30,000 EUR. Nothing is required: an unknown is an answer.")] },
    ...item("need", "What happens if nothing changes this year?", "The pain, as they put it"),
    ...item("authority", "Who else has a say, and who signs?", "Names and roles", "Claire Petit (from the form)"),
  ] },
  { type: "modal", callback_id: "form.checklist", title: text("Checklist 2 of 2"), submit: text("Record SQL"), close: text("Back to the card"), blocks: [
    { type: "section", block_id: "sum", text: mrkdwn("*Known:* need, authority\n*Not known:* budget\n*Next question to ask:* what was spent on this last year?") },
    { type: "divider", block_id: "d" },
    { type: "input", block_id: "decision", label: text("The decision"), element: { type: "radio_buttons", action_id: "decision", options: [option("Qualify: SQL", "sql"), option("Not yet", "not-yet"), option("Disqualify", "disqualify")] } },
    { type: "input", block_id: "amount", label: text("Amount"), hint: text("In EUR, whole"), element: { type: "number_input", action_id: "amount", is_decimal_allowed: false, min_value: "1", placeholder: text("60000") } },
    { type: "input", block_id: "next", label: text("Next step"), element: { type: "static_select", action_id: "next", placeholder: text("Choose a step"), option_groups: [{ label: text("Meeting"), options: [option("Demonstration", "demo"), option("Workshop", "workshop")] }, { label: text("Paper"), options: [option("Quote", "quote")] }] } },
    { type: "input", block_id: "when", label: text("On"), element: { type: "datepicker", action_id: "date" } },
    { type: "input", block_id: "at", optional: true, label: text("At"), element: { type: "timepicker", action_id: "time" } },
    { type: "input", block_id: "with", optional: true, label: text("Who joins you?"), element: { type: "users_select", action_id: "user", placeholder: text("Choose a colleague") } },
    { type: "input", block_id: "topics", optional: true, label: text("What was talked about"), element: { type: "checkboxes", action_id: "topics", options: [option("Price", "price"), option("Security", "security"), option("Dates", "dates")] } },
    { type: "input", block_id: "tools", optional: true, label: text("Tools in place"), element: { type: "multi_static_select", action_id: "tools", max_selected_items: 2, options: [option("Lucca", "lucca"), option("Personio", "personio"), option("Spreadsheets", "sheets")] } },
    { type: "input", block_id: "mail", optional: true, label: text("Copy to"), element: { type: "email_text_input", action_id: "mail", placeholder: text("name@company.example") } },
  ] },
];
