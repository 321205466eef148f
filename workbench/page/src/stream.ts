import { api, type Traffic } from "./api";

/** What the server announces, plus whether it can be heard at all. */
export interface StreamEvents {
  changed: undefined;
  traffic: Traffic;
  heard: boolean;
}

type Listener<K extends keyof StreamEvents> = (detail: StreamEvents[K]) => void;

const REOPEN_MILLIS = 2000;

const target = new EventTarget();
let source: EventSource | null = null;
let listeners = 0;

/** Listens to one kind of event on the one stream that the page keeps open; returns how to stop. */
export function listen<K extends keyof StreamEvents>(kind: K, listener: Listener<K>): () => void {
  const handler = (event: Event) => listener((event as CustomEvent<StreamEvents[K]>).detail);
  target.addEventListener(kind, handler);
  listeners += 1;
  source ??= open();
  return () => {
    target.removeEventListener(kind, handler);
    listeners -= 1;
    if (listeners === 0) {
      source?.close();
      source = null;
    }
  };
}

function open(): EventSource {
  const stream = new EventSource(api.streamUrl);
  stream.addEventListener("open", () => {
    announce("heard", true);
    // Whatever happened while nobody listened is fetched anew.
    announce("changed", undefined);
  });
  stream.addEventListener("error", () => {
    announce("heard", false);
    // Most breaks the browser mends by itself; one that it gives up on is ours to mend.
    if (stream.readyState === EventSource.CLOSED) window.setTimeout(() => reopen(stream), REOPEN_MILLIS);
  });
  stream.addEventListener("changed", () => announce("changed", undefined));
  stream.addEventListener("traffic", (event) => {
    announce("traffic", JSON.parse((event as MessageEvent<string>).data) as Traffic);
  });
  return stream;
}

function reopen(closed: EventSource): void {
  if (source === closed) source = open();
}

function announce<K extends keyof StreamEvents>(kind: K, detail: StreamEvents[K]): void {
  target.dispatchEvent(new CustomEvent(kind, { detail }));
}
