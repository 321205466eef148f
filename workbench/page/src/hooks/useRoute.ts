import { useCallback, useSyncExternalStore } from "react";

/** Which chat is on the page. */
export type View = "slack" | "teams" | "both";

/**
 * Who looks at what, kept in the address so that two windows can be two people: `#/U0ANA/D0ANA`, `#/U0ANA/home`. What
 * there is of Teams follows: `#/U0ANA/D0ANA?view=teams&chat=...`.
 */
export interface Route {
  person: string | undefined;
  /** A conversation of Slack, or the Home tab. */
  place: string | undefined;
  /** A conversation of Teams. */
  chat: string | undefined;
  view: View;
}

export const HOME = "home";

const VIEWS: readonly View[] = ["slack", "teams", "both"];

export function parseRoute(hash: string): Route {
  const [path = "", search] = hash.replace(/^#\/?/, "").split("?");
  const [person, place] = path.split("/").map(decodeURIComponent);
  const parts = new URLSearchParams(search);
  return {
    person: person || undefined,
    place: place || undefined,
    chat: parts.get("chat") ?? undefined,
    view: VIEWS.find((view) => view === parts.get("view")) ?? "both",
  };
}

export function address({ person, place, chat, view }: Route): string {
  const parts = new URLSearchParams();
  if (view !== "both") parts.set("view", view);
  if (chat) parts.set("chat", chat);
  const path = [person, place].filter((part) => part !== undefined).map(encodeURIComponent);
  return `#/${path.join("/")}${parts.size ? `?${parts.toString()}` : ""}`;
}

const subscribe = (onChange: () => void) => {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
};

const changed = (change: Partial<Route>): string => address({ ...parseRoute(window.location.hash), ...change });

/** Goes somewhere by itself, which is no step that "back" should return to. */
export function redirect(change: Partial<Route>): void {
  window.location.replace(changed(change));
}

/** Where the page is, and how to go elsewhere: what is not named stays as it is. */
export function useRoute(): [Route, (change: Partial<Route>) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((change: Partial<Route>) => {
    window.location.hash = changed(change);
  }, []);
  return [parseRoute(hash), go];
}
