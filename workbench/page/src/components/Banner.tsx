import { useState } from "react";
import { api, type WorkbenchState } from "../api";
import { Logo } from "./Logo";

/** Says when the bot cannot answer, and what to do about it. */
export function Banner({ bot }: { bot: WorkbenchState["bot"]["status"] | undefined }) {
  if (bot === "starting") {
    return (
      <div className="banner" role="status" data-testid="banner">
        <p>
          <strong>Relais is starting.</strong> The page works already; the bot answers in a few seconds.
        </p>
        <div className="progress" role="progressbar" aria-label="The bot is starting" />
      </div>
    );
  }
  return bot === "down" ? <Down /> : null;
}

function Down() {
  const [asked, setAsked] = useState(false);
  const restart = async () => {
    setAsked(true);
    await api.restartBot(false).catch(() => setAsked(false));
  };
  return (
    <div className="banner banner-bad" role="alert" data-testid="banner">
      <p>
        <strong>Relais is not running.</strong> Buttons and commands get the chat’s own error until it is back.
      </p>
      <button type="button" className="button" disabled={asked} onClick={() => void restart()}>
        {asked ? "Starting…" : "Start it again"}
      </button>
    </div>
  );
}

/** The workbench itself does not answer. */
export function Unreachable() {
  return (
    <div className="banner banner-bad" role="alert" data-testid="banner">
      <p>
        <strong>The workbench does not answer.</strong> Is it still running in its terminal? This page tries again by
        itself.
      </p>
      <div className="progress" role="progressbar" aria-label="Trying to reach the workbench" />
    </div>
  );
}

/** Before anything is known. */
export function Starting() {
  return (
    <main className="starting" role="status">
      <Logo size={48} />
      <h1>Relais workbench</h1>
      <p>Looking for the workbench…</p>
      <div className="progress" role="progressbar" aria-label="Looking for the workbench" />
    </main>
  );
}
