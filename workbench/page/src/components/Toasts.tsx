import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbenchState } from "../api";

interface Toast {
  id: number;
  text: string;
}

const SHOWN_MILLIS = 12_000;
const FRESH_MILLIS = 15_000;
let count = 0;

/** What Slack itself tells the person, and what the workbench refused. */
export function useToasts(person: string, notice: WorkbenchState["notice"], now: string | undefined) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const seen = useRef<string | null | undefined>(undefined);

  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (text: string) => {
      count += 1;
      const id = count;
      setToasts((all) => [...all.slice(-2), { id, text }]);
      window.setTimeout(() => dismiss(id), SHOWN_MILLIS);
    },
    [dismiss],
  );

  useEffect(() => {
    // Slack speaks to one person only.
    seen.current = undefined;
    setToasts([]);
  }, [person]);

  useEffect(() => {
    if (!now) return;
    const key = notice ? `${notice.at} ${notice.text}` : null;
    const first = seen.current === undefined;
    const known = seen.current === key;
    seen.current = key;
    if (!notice || known) return;
    // After a reload an old notice is no news.
    if (!first || Math.abs(Date.parse(now) - Date.parse(notice.at)) < FRESH_MILLIS) show(notice.text);
  }, [notice, now, show]);
  return { toasts, show, dismiss };
}

export function Toasts({ toasts, dismiss }: { toasts: Toast[]; dismiss: (id: number) => void }) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text }) => (
        <div key={id} className="toast" data-testid="toast">
          <p>{text}</p>
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => dismiss(id)}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </div>
  );
}
