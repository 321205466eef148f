import { useEffect, useRef } from "react";

interface Props {
  draft: string | null;
  write: (draft: string | null) => void;
  start: string;
  sending: boolean;
  send: (lead: unknown) => void;
}

/** A lead written by hand, right or wrong: the bot's answer to a wrong one is worth seeing too. */
export function LeadJson({ draft, write, start, sending, send }: Props) {
  const editor = useRef<HTMLDivElement>(null);
  const open = draft !== null;
  useEffect(() => {
    if (!open) return;
    editor.current?.scrollIntoView({ block: "nearest" });
    editor.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }, [open]);

  if (draft === null) {
    return (
      <button type="button" className="button button-small" data-testid="lead-json-open" onClick={() => write(start)}>
        Write one as JSON…
      </button>
    );
  }
  const lead = parse(draft);
  return (
    <div className="lead-json" ref={editor}>
      <label htmlFor="lead-json">A lead as JSON</label>
      <textarea
        id="lead-json"
        data-testid="lead-json"
        className="control code"
        rows={10}
        spellCheck={false}
        value={draft}
        aria-describedby="lead-json-problem"
        onChange={(event) => write(event.target.value)}
      />
      <p id="lead-json-problem" className="field-error" aria-live="polite">
        {lead.problem}
      </p>
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          data-testid="lead-json-send"
          aria-busy={sending}
          disabled={sending || lead.problem !== ""}
          onClick={() => send(lead.value)}
        >
          Send
        </button>
        <button type="button" className="button button-quiet" onClick={() => write(null)}>
          Put away
        </button>
      </div>
    </div>
  );
}

function parse(text: string): { value: unknown; problem: string } {
  try {
    return { value: JSON.parse(text), problem: "" };
  } catch (error) {
    return { value: null, problem: `Not JSON yet: ${(error as Error).message}` };
  }
}
