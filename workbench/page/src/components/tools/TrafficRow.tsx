import { memo, useState } from "react";
import type { Traffic } from "../../api";
import { useSlack } from "../../context";
import { preciseTime } from "../../time";
import { Json } from "./Json";

const WAYS = {
  toBot: { mark: "→", words: "chat to the bot", short: "to bot" },
  toSlack: { mark: "←", words: "bot to Slack", short: "to Slack" },
  toTeams: { mark: "←", words: "bot to Teams", short: "to Teams" },
};

/** One request and its answer; the JSON is shown on demand. */
export const TrafficRow = memo(function TrafficRow({ record }: { record: Traffic }) {
  const { person } = useSlack();
  const [open, setOpen] = useState(false);
  const way = WAYS[record.direction];
  const bad = record.status === 0 || record.status >= 400 || refusedBySlack(record.response);
  return (
    <li className="traffic-item">
      <button
        type="button"
        className="traffic-row"
        data-testid="traffic-row"
        data-name={record.name}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={`way way-${record.direction}`} title={way.words}>
          <span aria-hidden="true">{way.mark}</span>
          <span className="hidden">{way.words}</span>
        </span>
        <span className="traffic-name">{record.name}</span>
        <span className={bad ? "status status-bad" : "status"}>{record.status || "no answer"}</span>
        <span className="traffic-millis">{Math.round(record.millis)} ms</span>
        <time dateTime={record.at}>{preciseTime(new Date(record.at), person.tz)}</time>
      </button>
      {open && (
        <div className="traffic-detail">
          <h3>Request</h3>
          <Json value={said(record.request)} />
          <h3>Answer</h3>
          <Json value={said(record.response)} />
        </div>
      )}
    </li>
  );
});

const said = (body: unknown): unknown => (body === null || body === undefined || body === "" ? "(empty)" : body);

/** Slack says most of its refusals with status 200 and `ok: false`. */
function refusedBySlack(response: unknown): boolean {
  return typeof response === "object" && response !== null && (response as { ok?: unknown }).ok === false;
}
