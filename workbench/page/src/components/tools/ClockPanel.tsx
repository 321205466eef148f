import { useState } from "react";
import { api } from "../../api";
import { useSlack } from "../../context";
import { useNow } from "../../hooks/useNow";
import { preciseTime, shortDay, span } from "../../time";
import { Panel } from "./Panel";
import type { ToolProps } from "./Tools";

const MOVES = [
  { name: "5m", text: "+5 min", seconds: 300 },
  { name: "1h", text: "+1 h", seconds: 3600 },
  { name: "2h", text: "+2 h", seconds: 7200 },
  { name: "1d", text: "+1 day", seconds: 86_400 },
  { name: "7d", text: "+7 days", seconds: 604_800 },
];

/** The clock that the bot reads, which can be wound forward to see reminders and deadlines. */
export function ClockPanel({ state, fetchedAt, refresh, complain }: ToolProps) {
  const { person } = useSlack();
  const now = useNow(state.clock.now, fetchedAt);
  const [moving, setMoving] = useState(false);
  const offset = state.clock.offsetSeconds;

  const move = async (seconds: number) => {
    setMoving(true);
    try {
      await api.moveClock(seconds);
      refresh();
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    } finally {
      setMoving(false);
    }
  };

  return (
    <Panel name="clock" title="Clock" note={offset ? `${span(offset)} ahead` : "real time"}>
      <p className="clock-now" data-testid="clock-now" data-offset={offset}>
        {now && (
          <time dateTime={now.toISOString()}>
            {preciseTime(now, person.tz)}{" "}
            <span className="muted">
              {shortDay(now, person.tz)}, {person.tz}
            </span>
          </time>
        )}
      </p>
      <div className="row clock-moves" role="group" aria-label="Move the clock">
        {MOVES.map(({ name, text, seconds }) => (
          <button
            key={name}
            type="button"
            className="button button-small"
            data-testid={`clock-plus-${name}`}
            disabled={moving}
            onClick={() => void move(offset + seconds)}
          >
            {text}
          </button>
        ))}
        {offset !== 0 && (
          <button
            type="button"
            className="button button-small"
            data-testid="clock-reset"
            disabled={moving}
            onClick={() => void move(0)}
          >
            Back to real time
          </button>
        )}
      </div>
    </Panel>
  );
}
