import { useCallback, useEffect, useRef, useState } from "react";
import { api, type ChatMessage, type WorkbenchState } from "../api";
import { Refused } from "../http";
import { listen } from "../stream";
import { HOME } from "./useRoute";
import { keepSame } from "./keepSame";

/** What one person sees in one place, as last fetched. */
export interface Snapshot {
  as: string;
  place: string | undefined;
  state: WorkbenchState;
  messages: ChatMessage[];
  fetchedAt: number;
}

const DEBOUNCE_MILLIS = 30;
const RETRY_MILLIS = 2000;

export interface Live {
  snapshot: Snapshot | null;
  reachable: boolean;
  refresh: () => void;
}

/** Fetches the state and the messages again whenever the server says that something changed. */
export function useSnapshot(as: string | undefined, place: string | undefined): Live {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [reachable, setReachable] = useState(true);
  const trigger = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (!as) return undefined;
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
        const fetched = await fetchSnapshot(as, place);
        if (stopped) return;
        setReachable(true);
        setSnapshot((before) => keepSame(before, fetched));
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
  }, [as, place]);

  const refresh = useCallback(() => trigger.current(), []);
  return { snapshot, reachable, refresh };
}

async function fetchSnapshot(as: string, place: string | undefined): Promise<Snapshot> {
  const conversation = place === HOME ? undefined : place;
  const [state, messages] = await Promise.all([api.state(as), conversation ? visibleMessages(as, conversation) : []]);
  return { as, place, state, messages, fetchedAt: Date.now() };
}

/** A conversation that this person may not see has no messages for them. */
async function visibleMessages(as: string, conversation: string): Promise<ChatMessage[]> {
  try {
    return await api.messages(as, conversation);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
