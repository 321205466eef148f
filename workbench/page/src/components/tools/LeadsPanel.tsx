import { useState } from "react";
import { api, type Example, type LeadAnswer } from "../../api";
import { useOnce } from "../../hooks/useOnce";
import { DemoMonth } from "./DemoMonth";
import { LeadJson } from "./LeadJson";
import { LeadResult } from "./LeadResult";
import { Panel } from "./Panel";

/** Plays the marketing tool that sends leads to Relais. */
export function LeadsPanel({ complain }: { complain: (text: string) => void }) {
  const examples = useOnce(api.examples);
  const [sending, setSending] = useState<string | null>(null);
  const [answer, setAnswer] = useState<LeadAnswer | null>(null);
  const [draft, setDraft] = useState<string | null>(null);

  const send = async (name: string, lead: Parameters<typeof api.sendLead>[0]) => {
    setSending(name);
    try {
      setAnswer(await api.sendLead(lead));
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(null);
    }
  };

  return (
    <Panel name="leads" title="Send a lead">
      {examples === null && <p className="muted">Fetching the examples…</p>}
      {examples?.length === 0 && <p className="muted">There are no examples. Write a lead as JSON below.</p>}
      <ul className="examples">
        {examples?.map((example) => (
          <li key={example.id} className="example">
            <div>
              <p className="example-title">{example.title}</p>
              <p className="example-about">{example.description}</p>
            </div>
            <button
              type="button"
              className="button button-small"
              data-testid={`send-lead-${example.id}`}
              aria-label={`Send: ${example.title}`}
              aria-busy={sending === example.id}
              disabled={sending !== null}
              onClick={() => void send(example.id, { exampleId: example.id })}
            >
              Send
            </button>
          </li>
        ))}
      </ul>
      <LeadJson
        draft={draft}
        write={setDraft}
        start={startOf(examples)}
        sending={sending === "json"}
        send={(lead) => void send("json", { lead })}
      />
      {answer && <LeadResult answer={answer} />}
      <DemoMonth complain={complain} />
    </Panel>
  );
}

const startOf = (examples: Example[] | null): string => JSON.stringify(examples?.[0]?.lead ?? {}, null, 2);
