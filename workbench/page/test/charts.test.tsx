import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Blocks } from "../src/components/blocks/Blocks";
import { CardView } from "../src/components/teams/CardView";
import { useForm } from "../src/hooks/useForm";
import type { SlackBlock } from "../src/slack/blocks";
import { asAna } from "./fixtures";
import { card, inTeams } from "./teams/teams";

const NAME = "*site* & <forms>";

function Shown({ blocks }: { blocks: SlackBlock[] }) {
  return <Blocks blocks={blocks} place={{ conversation: "D0ANA", ts: "1.0" }} form={useForm("charts", blocks)} name="m" />;
}

const slack = (...blocks: object[]) => asAna(<Shown blocks={blocks as SlackBlock[]} />);

describe("figures in Slack", () => {
  it("are drawn as a chart with the names of its bars", () => {
    const point = (value: number) => [{ label: NAME, value }];
    const series = [
      { name: "MQL", data: point(40) },
      { name: "SQL", data: point(12) },
    ];
    slack({
      type: "data_visualization",
      title: "MQL and SQL by source",
      chart: { type: "bar", series, axis_config: { categories: [NAME], y_label: "leads" } },
    });
    expect(screen.getByText("MQL and SQL by source")).toBeVisible();
    expect(screen.getAllByText(/MQL/).length).toBeGreaterThan(1);
    expect(document.querySelector("svg")).not.toBeNull();
  });

  it("are drawn as a table, with every text as it is written", () => {
    const row = (...texts: string[]) => texts.map((text) => ({ type: "raw_text", text }));
    slack({
      type: "table",
      rows: [row("Source", "MQL to SQL"), row(NAME, "12 of 40: 30.0 % [18.1–45.4]")],
      column_settings: [{ align: "left" }, { align: "right" }],
    });
    expect(screen.getByRole("table")).toHaveTextContent(`${NAME}12 of 40: 30.0 % [18.1–45.4]`);
  });
});

describe("figures in Teams", () => {
  const fallback = { type: "TextBlock", text: "as a list" };
  const chart = {
    type: "Chart.VerticalBar.Grouped",
    title: "MQL and SQL by source",
    yAxisTitle: "leads",
    data: [
      { legend: "MQL", values: [{ x: NAME, y: 40 }] },
      { legend: "SQL", values: [{ x: NAME, y: 12 }] },
    ],
    fallback,
  };
  const draw = (element: object) =>
    inTeams(<CardView card={card([element])} label="Card of Relais" onPress={() => Promise.resolve()} />);

  it("are drawn as bars, and told in words to who can't see them", () => {
    draw(chart);
    expect(screen.getByRole("img", { name: `MQL and SQL by source: ${NAME}: MQL 40, SQL 12` })).toBeVisible();
    expect(screen.queryByText("as a list")).toBeNull();
    expect(document.querySelectorAll("rect")).toHaveLength(2);
  });

  it("are a list where the page knows no such chart", () => {
    draw({ ...chart, type: "Chart.Donut" });
    expect(screen.getByText("as a list")).toBeVisible();
  });
});
