// The Adaptive Cards that Relais could post: enough of everything to look at the page without a bot.
const text = (words, more = {}) => ({ type: "TextBlock", text: words, wrap: true, ...more });
const execute = (title, verb, more = {}) => ({
  type: "Action.Execute",
  title,
  verb,
  data: { action: verb, lead: "4711" },
  ...more,
});
const card = (body, actions = []) => ({
  type: "AdaptiveCard",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  version: "1.5",
  body,
  actions,
});

const hostile =
  "<!channel> **bold** [click](https://evil.example) [js](javascript:alert(1)) # x <b>hi</b> <img src=x onerror=alert(1)> ![p](https://evil.example/p.png) \u202egnirts";

const badge = (words, color) => ({
  type: "Badge",
  text: words,
  style: color,
  fallback: text(words, { weight: "bolder", color: "accent", horizontalAlignment: "right" }),
});

const buttons = {
  MQL: [
    execute("Accept", "lead.accept", { style: "positive" }),
    execute("Not for me…", "lead.reject"),
    {
      type: "Action.ShowCard",
      title: "Later",
      card: card(
        [
          {
            type: "Input.Date",
            id: "until",
            label: "Come back on",
            isRequired: true,
            errorMessage: "Which day?",
          },
          { type: "Input.Text", id: "why", label: "Why", placeholder: "On holiday, asked us to wait" },
        ],
        [execute("Put it off", "lead.later")],
      ),
    },
    execute("Reassign…", "lead.reassign", { mode: "secondary" }),
    execute("Why me?", "lead.why", { mode: "secondary" }),
    execute("Explain the score", "lead.score", { mode: "secondary" }),
  ],
  ACCEPTED: [
    execute("Log a contact", "lead.log"),
    {
      type: "Action.Submit",
      title: "Checklist",
      style: "positive",
      data: { action: "lead.checklist", lead: "4711", msteams: { type: "task/fetch" } },
    },
    execute("Undo", "lead.undo", { style: "destructive" }),
    { type: "Action.OpenUrl", title: "Website", url: "https://northwind.example" },
  ],
};

const due = (stage, at) => {
  const when = new Date(at + 7_200_000).toISOString().replace(/\.\d+Z/, "Z");
  return stage === "MQL"
    ? text(`**Accept or refuse by** {{DATE(${when}, SHORT)}}, {{TIME(${when})}} (2 working hours).`)
    : text(`**Accepted** by Ana Lopes. First contact due {{TIME(${when})}}.`, { color: "good" });
};

export const leadCard = (stage, at) => ({
  ...card(
    [
      {
        type: "ColumnSet",
        columns: [
          {
            type: "Column",
            width: "stretch",
            items: [
              text("Northwind RH", { style: "heading" }),
              text("220 people, SaaS, Lyon", { isSubtle: true, spacing: "none" }),
            ],
          },
          { type: "Column", width: "auto", items: [badge("A1", "accent")] },
        ],
      },
      text(
        "**Claire Petit**, DRH (decision-maker), asked for a demo.\n\n- Pricing page, 3 visits: +18\n- Demo asked today: +30",
      ),
      {
        type: "FactSet",
        facts: [
          { title: "Stake", value: "60,000 EUR over 9 months" },
          { title: "Source", value: "webinar-may, campaign _Onboarding 2026_" },
          { title: "Not known", value: "Budget holder, current tool" },
        ],
      },
      due(stage, at),
      text("You got this because you own Lyon, 50 to 500 people.", { isSubtle: true, size: "small" }),
    ],
    buttons[stage],
  ),
  refresh: { action: execute("", "lead.card"), userIds: ["29:ana"] },
});

export const figures = card([
  text("From MQL to SQL", { style: "heading" }),
  {
    type: "Chart.VerticalBar.Grouped",
    title: "MQL and SQL by source",
    yAxisTitle: "leads",
    data: [
      { legend: "MQL", values: [{ x: "webinar-may", y: 40 }, { x: "guide", y: 80 }, { x: hostile, y: 3 }] },
      { legend: "SQL", values: [{ x: "webinar-may", y: 18 }, { x: "guide", y: 27 }, { x: hostile, y: 0 }] },
    ],
    fallback: text("webinar-may: MQL 40, SQL 18; guide: MQL 80, SQL 27."),
  },
  {
    type: "Table",
    columns: [{ width: 2 }, { width: 1 }, { width: 1 }],
    firstRowAsHeader: true,
    rows: [
      ["Source", "MQL", "SQL"],
      ["webinar-may", "40", "18"],
      ["guide", "80", "27"],
    ].map((cells) => ({
      type: "TableRow",
      cells: cells.map((words) => ({ type: "TableCell", items: [text(words)] })),
    })),
  },
  { type: "Container", style: "emphasis", items: [text(`A lead named ${hostile}`)] },
]);

export const asWords = (words) => card([text(words)]);
export const found = (name, about) => card([text(name, { style: "heading" }), text(about, { isSubtle: true })]);

const ladder = ["Unknown", "Assumed", "Stated", "Documented"].map((title) => ({ title, value: title.toUpperCase() }));
const choices = (...titles) => titles.map((title) => ({ title, value: title }));

export const checklist = card(
  [
    text("*BANT*, the light one, since the stake is under 30,000 EUR. An unknown is an answer.", { isSubtle: true }),
    text("What happens if nothing changes this year?", { weight: "bolder" }),
    { type: "Input.ChoiceSet", id: "need.evidence", label: "How sure is it?", choices: ladder, value: "UNKNOWN" },
    { type: "Input.Text", id: "need.note", label: "In their words", isMultiline: true, maxLength: 300 },
    {
      type: "Input.ChoiceSet",
      id: "decision",
      label: "Your decision",
      style: "expanded",
      isRequired: true,
      errorMessage: "One of the three, please.",
      choices: choices("It is an SQL", "Not yet", "Disqualified"),
    },
    {
      type: "Input.Number",
      id: "amount",
      label: "Amount in EUR",
      isRequired: true,
      errorMessage: "In whole EUR.",
      min: 1,
    },
    { type: "Input.Date", id: "date", label: "Date of the next step" },
    { type: "Input.Toggle", id: "copy", title: "Send a copy to my manager" },
  ],
  [
    { type: "Action.Submit", title: "Record", style: "positive", data: { form: "checklist", lead: "4711" } },
    { type: "Action.Submit", title: "Save and close", associatedInputs: "none", data: { form: "close" } },
  ],
);

/** The same form again, with what is wrong on top. */
export const refused = (words) => ({
  ...checklist,
  body: [{ type: "Container", style: "attention", items: [text(words, { color: "attention" })] }, ...checklist.body],
});

export const newLead = (words) =>
  card(
    [
      { type: "Input.Text", id: "name", label: "Name", isRequired: true, errorMessage: "Whose lead is it?" },
      { type: "Input.Text", id: "said", label: "What was said", isMultiline: true, value: words },
    ],
    [{ type: "Action.Submit", title: "Make it a lead", style: "positive", data: { form: "lead" } }],
  );
