import { useMemo } from "react";

/** JSON to be read: indented, with names told apart from values. */
export function Json({ value }: { value: unknown }) {
  const parts = useMemo(() => painted(value), [value]);
  return (
    <pre className="json" tabIndex={0}>
      {parts.map(({ text, kind }, at) =>
        kind ? (
          <span key={at} className={`json-${kind}`}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </pre>
  );
}

const TOKEN = /("(?:[^"\\]|\\.)*"(?=\s*:))|("(?:[^"\\]|\\.)*")|\b(true|false|null|-?\d[\d.eE+-]*)\b/g;

function painted(value: unknown): { text: string; kind?: string }[] {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "nothing");
  const parts: { text: string; kind?: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], kind: match[1] ? "name" : match[2] ? "string" : "other" });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end) });
  return parts;
}
