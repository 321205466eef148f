// The Home tab and the two pages of a checklist.
import { button, mrkdwn, option, text } from "./parts.mjs";

export const home = (name) => ({
  blocks: [
    { type: "header", block_id: "h1", text: text(`Good morning, ${name}`) },
    { type: "section", block_id: "h2", text: mrkdwn("*2 leads wait for you.* The first answer is due at 12:30.") },
    { type: "divider" },
    {
      type: "section",
      block_id: "h3",
      text: mrkdwn("*Northwind RH* · A1 · due 12:30\nClaire Petit asked for a demo today."),
      accessory: button("Open", "lead.card", "4711", { accessibility_label: "Open Northwind RH" }),
    },
    {
      type: "section",
      block_id: "h4",
      text: mrkdwn("*Contoso Paie* · B2 · due 15:00\nThree visits of the pricing page."),
      accessory: button("Open", "lead.card", "4712", { accessibility_label: "Open Contoso Paie" }),
    },
    { type: "divider" },
    {
      type: "section",
      block_id: "h5",
      text: mrkdwn("*How often should I tell you?*"),
      accessory: {
        type: "radio_buttons",
        action_id: "lead.notify",
        initial_option: option("At once", "instant"),
        options: [option("At once", "instant"), option("Every hour", "hourly"), option("Once a day", "daily")],
      },
    },
    { type: "context", block_id: "h6", elements: [mrkdwn("Clocks run on working hours, Europe/Paris.")] },
  ],
});

const ladder = [
  option("Unknown", "UNKNOWN"),
  option("Assumed", "ASSUMED", "I think so, nobody said it"),
  option("Stated", "STATED", "in the contact's own words"),
  option("Documented", "DOCUMENTED", "I have it in writing"),
];

const item = (id, question, hint, known) => [
  { type: "section", block_id: `q-${id}`, text: mrkdwn(`*${question}*`) },
  {
    type: "input",
    block_id: `evidence-${id}`,
    dispatch_action: true,
    label: text("How sure is it?"),
    element: { type: "static_select", action_id: "evidence", options: ladder, initial_option: ladder[known ? 1 : 0] },
  },
  {
    type: "input",
    block_id: `note-${id}`,
    optional: true,
    label: text("In their words"),
    hint: text(hint),
    element: {
      type: "plain_text_input",
      action_id: "note",
      multiline: true,
      max_length: 300,
      ...(known ? { initial_value: known } : {}),
    },
  },
];

export const pages = [
  {
    type: "modal",
    callback_id: "form.checklist",
    title: text("Checklist 1 of 2"),
    submit: text("Next"),
    close: text("Save and close"),
    blocks: [
      {
        type: "context",
        block_id: "why",
        elements: [
          mrkdwn(
            "*BANT*, the light one, since the stake is under 30,000 EUR. Nothing is required: an unknown is an answer.",
          ),
        ],
      },
      ...item("need", "What happens if nothing changes this year?", "The pain, as they put it"),
      ...item("authority", "Who else has a say, and who signs?", "Names and roles", "Claire Petit (from the form)"),
    ],
  },
  {
    type: "modal",
    callback_id: "form.checklist",
    title: text("Checklist 2 of 2"),
    submit: text("Record SQL"),
    close: text("Back to the card"),
    blocks: [
      {
        type: "section",
        block_id: "sum",
        text: mrkdwn(
          "*Known:* need, authority\n*Not known:* budget\n*Next question to ask:* what was spent on this last year?",
        ),
      },
      { type: "divider", block_id: "d" },
      {
        type: "input",
        block_id: "decision",
        label: text("The decision"),
        element: {
          type: "radio_buttons",
          action_id: "decision",
          options: [option("Qualify: SQL", "sql"), option("Not yet", "not-yet"), option("Disqualify", "disqualify")],
        },
      },
      {
        type: "input",
        block_id: "amount",
        label: text("Amount"),
        hint: text("In EUR, whole"),
        element: {
          type: "number_input",
          action_id: "amount",
          is_decimal_allowed: false,
          min_value: "1",
          placeholder: text("60000"),
        },
      },
      {
        type: "input",
        block_id: "next",
        label: text("Next step"),
        element: {
          type: "static_select",
          action_id: "next",
          placeholder: text("Choose a step"),
          option_groups: [
            { label: text("Meeting"), options: [option("Demonstration", "demo"), option("Workshop", "workshop")] },
            { label: text("Paper"), options: [option("Quote", "quote")] },
          ],
        },
      },
      { type: "input", block_id: "when", label: text("On"), element: { type: "datepicker", action_id: "date" } },
      {
        type: "input",
        block_id: "at",
        optional: true,
        label: text("At"),
        element: { type: "timepicker", action_id: "time" },
      },
      {
        type: "input",
        block_id: "with",
        optional: true,
        label: text("Who joins you?"),
        element: { type: "users_select", action_id: "user", placeholder: text("Choose a colleague") },
      },
      {
        type: "input",
        block_id: "topics",
        optional: true,
        label: text("What was talked about"),
        element: {
          type: "checkboxes",
          action_id: "topics",
          options: [option("Price", "price"), option("Security", "security"), option("Dates", "dates")],
        },
      },
      {
        type: "input",
        block_id: "tools",
        optional: true,
        label: text("Tools in place"),
        element: {
          type: "multi_static_select",
          action_id: "tools",
          max_selected_items: 2,
          options: [option("Lucca", "lucca"), option("Personio", "personio"), option("Spreadsheets", "sheets")],
        },
      },
      {
        type: "input",
        block_id: "mail",
        optional: true,
        label: text("Copy to"),
        element: { type: "email_text_input", action_id: "mail", placeholder: text("name@company.example") },
      },
    ],
  },
];
