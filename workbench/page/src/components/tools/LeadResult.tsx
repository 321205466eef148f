import { useEffect, useRef } from "react";
import type { LeadAnswer } from "../../api";
import { Json } from "./Json";

interface Problem {
  title?: string;
  detail?: string;
  errors?: { pointer?: string; detail?: string; message?: string }[];
}

/** What Relais answered to the lead: accepted, known already, or refused field by field. */
export function LeadResult({ answer }: { answer: LeadAnswer }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);
  const good = answer.status >= 200 && answer.status < 300;
  const body = (answer.body ?? {}) as Problem & { id?: string | number; stage?: string };
  return (
    <div
      ref={root}
      className={good ? "result result-good" : "result result-bad"}
      role="status"
      data-testid="lead-result"
    >
      <p>
        <span className="status">{answer.status}</span>{" "}
        {good
          ? `${MEANINGS[answer.status] ?? "Accepted"}${body.id !== undefined ? `: lead ${body.id}` : ""}${body.stage ? `, ${body.stage}` : ""}.`
          : (body.title ?? "Refused.")}
      </p>
      {!good && body.detail && <p>{body.detail}</p>}
      {!good && Array.isArray(body.errors) && (
        <ul>
          {body.errors.map((error, at) => (
            <li key={at}>
              {error.pointer && <code>{error.pointer}</code>} {error.detail ?? error.message}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>The whole answer</summary>
        <Json value={answer.body} />
      </details>
    </div>
  );
}

const MEANINGS: Record<number, string> = { 201: "Received", 200: "Known already", 202: "Accepted for later" };
