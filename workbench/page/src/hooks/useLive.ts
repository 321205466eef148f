import { useCallback, useEffect, useRef, useState } from "react";
import { listen } from "../stream";
import { keepSame } from "./keepSame";

const DEBOUNCE_MILLIS = 30;
const RETRY_MILLIS = 2000;

export interface Live<T> {
  value: T | null;
  reachable: boolean;
  refresh: () => void;
}

/** Fetches again whenever the server says that something changed; null asks for nothing. */
export function useLive<T>(fetchValue: (() => Promise<T>) | null): Live<T> {
  const [value, setValue] = useState<T | null>(null);
  const [reachable, setReachable] = useState(true);
  const trigger = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (!fetchValue) return undefined;
    let stopped = false;
    let timer: number | undefined;
    let running = false;
    let again = false;

    const load = async (): Promise<void> => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      again = false;
      try {
        const fetched = await fetchValue();
        if (stopped) return;
        setReachable(true);
        setValue((before) => keepSame(before, fetched));
      } catch {
        if (stopped) return;
        setReachable(false);
        schedule(RETRY_MILLIS);
      } finally {
        running = false;
      }
      if (again) schedule(DEBOUNCE_MILLIS);
    };
    const schedule = (millis: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void load(), millis);
    };

    trigger.current = () => schedule(0);
    void load();
    const silence = [
      listen("changed", () => schedule(DEBOUNCE_MILLIS)),
      // A stream that breaks off is the first sign that the workbench is gone.
      listen("heard", (heard) => heard || schedule(DEBOUNCE_MILLIS)),
    ];
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      silence.forEach((stop) => stop());
    };
  }, [fetchValue]);

  const refresh = useCallback(() => trigger.current(), []);
  return { value, reachable, refresh };
}
