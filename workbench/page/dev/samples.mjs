// The people, the commands and the leads of the stub, and the messages that Relais could post.
import { button, mrkdwn, option, text } from "./parts.mjs";

export const people = [
  { id: "U0ANA", slug: "ana", name: "Ana Lopes", role: "rep", locale: "en-GB", tz: "Europe/Paris", guest: false },
  { id: "U0BEN", slug: "ben", name: "Ben Martin", role: "rep", locale: "fr-FR", tz: "Europe/Paris", guest: false },
  { id: "U0MIA", slug: "mia", name: "Mia Chen", role: "manager", locale: "en-GB", tz: "Europe/Paris", guest: false },
  {
    id: "U0LEO",
    slug: "leo",
    name: "Léo Bernard",
    role: "marketer",
    locale: "fr-FR",
    tz: "Europe/Paris",
    guest: false,
  },
  { id: "U0GUS", slug: "gus", name: "Gus Adler", role: "guest", locale: "en-GB", tz: "Europe/London", guest: true },
];

export const commands = [
  {
    command: "/lead",
    description: "Your leads: see, accept, qualify",
    usageHint: "[help | next | find NAME | accept 4711 …]",
  },
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
  id,
  title,
  description,
  lead: {
    externalId: `ex-${id}`,
    source: "webinar-may",
    contact: { email: "claire.petit@northwind.example", name: "Claire Petit" },
    company: { name: "Northwind RH", employees: 220 },
  },
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
      button("Undo", "lead.undo", "4711", {
        style: "danger",
        confirm: {
          title: text("Give this lead back?"),
          text: mrkdwn("It goes *back to the queue* and the clock starts again."),
          confirm: text("Give it back"),
          deny: text("Keep it"),
          style: "danger",
        },
      }),
    ],
  }[stage];
  return [
    { type: "header", block_id: "head", text: text("Northwind RH · A1") },
    {
      type: "section",
      block_id: "what",
      text: mrkdwn(
        `*Claire Petit*, DRH (decision-maker), asked for a demo.\nSource: webinar-may, campaign _Onboarding 2026_. <https://northwind.example|northwind.example>`,
      ),
      accessory: {
        type: "overflow",
        action_id: "lead.more",
        options: [
          option("Why me?", "why"),
          option("Explain the score", "score"),
          option("Show the history", "history"),
        ],
      },
    },
    {
      type: "section",
      block_id: "facts",
      fields: [
        mrkdwn("*Company*\n220 people, SaaS, Lyon"),
        mrkdwn("*Stake*\n60,000 EUR over 9 months"),
        mrkdwn("*Why now*\nDemo asked today: +30; pricing page, 3 visits: +18"),
        mrkdwn("*Not known*\nBudget holder, current tool"),
      ],
    },
    {
      type: "section",
      block_id: "due",
      text: mrkdwn(
        stage === "MQL"
          ? `*Accept or refuse by* <!date^${due}^{date_short_pretty}, {time}|${new Date(due * 1000).toISOString()}> (2 working hours).`
          : `*Accepted* by <@U0ANA>. First contact due <!date^${due}^{date_short_pretty}, {time}|soon>.`,
      ),
    },
    { type: "actions", block_id: "act", elements: buttons },
    {
      type: "context",
      block_id: "why",
      elements: [
        mrkdwn("You got this because you own *Lyon, 50 to 500 people*. `lead why 4711` says who was skipped."),
      ],
    },
  ];
}

export const oddities = [
  { type: "section", block_id: "h", text: mrkdwn(`A lead named ${hostile}`) },
  { type: "section", block_id: "p", text: text(`Plain: ${hostile}`) },
  {
    type: "actions",
    block_id: "mix",
    elements: [
      button("Refresh", "funnel.refresh", "x"),
      {
        type: "static_select",
        action_id: "funnel.by",
        placeholder: text("Break down by"),
        options: [option("Source", "source"), option("Campaign", "campaign"), option("Rep", "rep")],
      },
      { type: "datepicker", action_id: "funnel.from", placeholder: text("From") },
    ],
  },
  {
    type: "table",
    rows: [
      [
        { type: "raw_text", text: "Source" },
        { type: "raw_text", text: "MQL" },
        { type: "raw_text", text: "SQL" },
      ],
      [
        { type: "raw_text", text: "webinar-may" },
        { type: "raw_text", text: "40" },
        { type: "raw_text", text: "18" },
      ],
      [
        { type: "raw_text", text: "guide" },
        { type: "raw_text", text: "80" },
        { type: "raw_text", text: "27" },
      ],
    ],
  },
  {
    type: "data_visualization",
    title: "From MQL to SQL",
    chart: {
      type: "bar",
      series: [
        {
          name: "Leads",
          data: [
            { label: "Received", value: 400 },
            { label: "MQL", value: 120 },
            { label: "SQL", value: 45 },
          ],
        },
      ],
      axis_config: { categories: ["Received", "MQL", "SQL"] },
    },
  },
];
