import { useState } from "react";
import { api } from "../../api";
import { Panel } from "./Panel";
import type { ToolProps } from "./Tools";

const WORDS = { up: "running", starting: "starting", down: "not running" };

/** The bot's process: whether it runs, and how to stop it kindly or not. */
export function BotPanel({ state, refresh, complain }: ToolProps) {
  const [asked, setAsked] = useState(false);
  const { status, url } = state.bot;
  const restart = async (hard: boolean) => {
    setAsked(true);
    try {
      await api.restartBot(hard);
      refresh();
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    } finally {
      setAsked(false);
    }
  };
  const note = (
    <span data-testid="bot-status" data-status={status} className={`bot-status bot-${status}`}>
      {WORDS[status]} <span className="muted">at {url.replace(/^https?:\/\//, "")}</span>
    </span>
  );
  return (
    <Panel name="bot" title="Bot" note={note}>
      <div className="row">
        <button
          type="button"
          className="button button-small"
          data-testid="bot-restart"
          disabled={asked || status === "starting"}
          onClick={() => void restart(false)}
        >
          Restart
        </button>
        <button
          type="button"
          className="button button-small button-danger-quiet"
          data-testid="bot-crash"
          disabled={asked || status !== "up"}
          onClick={() => void restart(true)}
        >
          Crash it (kill -9)
        </button>
      </div>
    </Panel>
  );
}
