import { useState } from "react";
import { api, NO_FAULTS, type Faults } from "../../api";
import { FailRules } from "./FailRules";
import { Panel } from "./Panel";
import type { ToolProps } from "./Tools";

const SWITCHES = [
  { name: "slackAway", title: "Slack is away", about: "Every call of the bot is refused, as in an outage." },
  { name: "duplicateEvents", title: "Slack sends everything twice", about: "As it does when an answer got lost." },
  { name: "lateEvents", title: "Slack sends events late", about: "They arrive out of order." },
  { name: "teamsAway", title: "Teams is away", about: "Nothing is sent, and every call of the bot is refused." },
  { name: "teamsTokenAway", title: "No token for Teams", about: "The bot cannot sign in to Teams." },
  { name: "duplicateActivities", title: "Teams sends everything twice", about: "As it does when an answer got lost." },
] as const;

/** What can go wrong with the chats, to see that Relais copes. */
export function FaultsPanel({ state, fetchedAt, refresh, complain }: ToolProps) {
  // What was just asked for is shown until the server's word is newer than the wish.
  const [wished, setWished] = useState<{ faults: Faults; at: number } | null>(null);
  const faults = wished && wished.at >= fetchedAt ? wished.faults : { ...NO_FAULTS, ...state.faults };
  const active = countOf(faults);
  const change = async (next: Faults) => {
    setWished({ faults: next, at: Date.now() });
    try {
      await api.setFaults(next);
      refresh();
    } catch (error) {
      setWished(null);
      complain(error instanceof Error ? error.message : String(error));
    }
  };
  const note = active > 0 ? <span className="chip chip-warn">{active} on</span> : "none";
  return (
    <Panel name="faults" title="Faults" note={note} startsClosed>
      {SWITCHES.map(({ name, title, about }) => (
        <label key={name} className="switch">
          <input
            type="checkbox"
            data-testid={`fault-${name}`}
            checked={faults[name]}
            onChange={(event) => void change({ ...faults, [name]: event.target.checked })}
          />
          <span>
            {title}
            <span className="switch-about">{about}</span>
          </span>
        </label>
      ))}
      <Latency
        key={faults.latencyMillis}
        millis={faults.latencyMillis}
        onChange={(latencyMillis) => void change({ ...faults, latencyMillis })}
      />
      <FailRules rules={faults.failMethods} onChange={(failMethods) => void change({ ...faults, failMethods })} />
      <button
        type="button"
        className="button button-small"
        data-testid="faults-clear"
        disabled={active === 0}
        onClick={() => void change(NO_FAULTS)}
      >
        Clear all
      </button>
    </Panel>
  );
}

const countOf = (faults: Faults): number =>
  SWITCHES.filter(({ name }) => faults[name]).length + (faults.latencyMillis > 0 ? 1 : 0) + faults.failMethods.length;

function Latency({ millis, onChange }: { millis: number; onChange: (millis: number) => void }) {
  const [text, setText] = useState(String(millis));
  const value = Math.max(0, Math.round(Number(text) || 0));
  return (
    <form
      className="fault-line"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(value);
      }}
    >
      <label htmlFor="fault-latency">
        Slowness
        <span className="switch-about">Milliseconds added to each answer of a chat.</span>
      </label>
      <input
        id="fault-latency"
        data-testid="fault-latency"
        className="control control-number"
        inputMode="numeric"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button-small" disabled={value === millis}>
        Set
      </button>
    </form>
  );
}
