import { useEffect, useState } from "react";
import { api, type DemoAnswer } from "../../api";

const EVERY_MILLIS = 400;

interface Props {
  complain: (text: string) => void;
}

/** Has Relais make the example month, and shows how far that has come. */
export function DemoMonth({ complain }: Props) {
  const [answer, setAnswer] = useState<DemoAnswer | null>(null);
  const running = answer?.body.state === "running";

  const ask = async (call: () => Promise<DemoAnswer>) => {
    try {
      setAnswer(await call());
    } catch (error) {
      setAnswer(null);
      complain(error instanceof Error ? error.message : String(error));
    }
  };

  useEffect(() => {
    if (!running) return;
    const next = setTimeout(() => void ask(api.demoProgress), EVERY_MILLIS);
    return () => clearTimeout(next);
  });

  return (
    <div className="demo">
      <div className="example">
        <div>
          <p className="example-title">The example month</p>
          <p className="example-about">
            400 leads of last month: 120 became MQL, 45 of those SQL. Nobody is told of them.
          </p>
        </div>
        <button
          type="button"
          className="button button-small"
          data-testid="demo-month"
          aria-busy={running}
          disabled={running}
          onClick={() => void ask(api.beginDemo)}
        >
          Make it
        </button>
      </div>
      {answer && <Progress answer={answer} />}
    </div>
  );
}

function Progress({ answer: { status, body } }: { answer: DemoAnswer }) {
  const { state, done = 0, total = 0 } = body;
  const good = status >= 200 && status < 300 && state !== "failed";
  return (
    <div className={good ? "result result-good" : "result result-bad"} data-testid="demo-progress" data-state={state}>
      {state === "running" && (
        <progress aria-label="The example month" value={done} max={total || 1}>
          {done} of {total}
        </progress>
      )}
      <p role="status">{words(status, body)}</p>
    </div>
  );
}

function words(status: number, { state, done = 0, total = 0, title, detail }: DemoAnswer["body"]): string {
  if (state === "running") return `${done} of ${total} steps`;
  if (state === "done") return "Made. Try lead queue, or feedback, in a chat.";
  if (state === "failed") return `Broken off after ${done} of ${total} steps; the log of the bot says why.`;
  return detail ?? title ?? `The bot answered ${status}.`;
}
