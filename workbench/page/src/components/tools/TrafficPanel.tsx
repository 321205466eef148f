import { useMemo, useState } from "react";
import type { Traffic } from "../../api";
import { useTraffic } from "../../hooks/useTraffic";
import { Panel } from "./Panel";
import { TrafficRow } from "./TrafficRow";

type Direction = "all" | Traffic["direction"];

/** Every request between the stand-in chats and the bot, newest first, with its JSON. */
export function TrafficPanel() {
  const { records, waiting, paused, pause } = useTraffic();
  const [filter, setFilter] = useState("");
  const [direction, setDirection] = useState<Direction>("all");
  const shown = useMemo(
    () => records.filter((record) => matches(record, filter, direction)),
    [records, filter, direction],
  );

  return (
    <Panel
      name="traffic"
      title="What is going on"
      className="panel-traffic"
      note={`${records.length} ${records.length === 1 ? "request" : "requests"}`}
    >
      <div className="row traffic-tools">
        <input
          type="search"
          className="control"
          data-testid="traffic-filter"
          aria-label="Filter by name, status or content"
          placeholder="Filter…"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <select
          className="control control-narrow"
          aria-label="Direction"
          value={direction}
          onChange={(event) => setDirection(event.target.value as Direction)}
        >
          <option value="all">Both ways</option>
          <option value="toBot">To the bot</option>
          <option value="toSlack">To Slack</option>
          <option value="toTeams">To Teams</option>
        </select>
        <button
          type="button"
          className="button button-small"
          data-testid="traffic-pause"
          aria-pressed={paused}
          onClick={() => pause(!paused)}
        >
          {paused ? `Go on${waiting ? ` (${waiting})` : ""}` : "Pause"}
        </button>
      </div>
      {shown.length === 0 && (
        <p className="muted">
          {records.length
            ? "Nothing matches the filter."
            : "Nothing yet. Every request in and out appears here as it happens."}
        </p>
      )}
      <ul className="traffic" aria-label="Requests, newest first" hidden={shown.length === 0}>
        {shown.map((record) => (
          <TrafficRow key={record.id} record={record} />
        ))}
      </ul>
    </Panel>
  );
}

function matches(record: Traffic, filter: string, direction: Direction): boolean {
  if (direction !== "all" && record.direction !== direction) return false;
  const wanted = filter.trim().toLowerCase();
  if (!wanted || record.name.toLowerCase().includes(wanted) || String(record.status).startsWith(wanted)) return true;
  return JSON.stringify([record.request, record.response]).toLowerCase().includes(wanted);
}
