import { useCallback, useSyncExternalStore } from "react";

/** Who looks at what, kept in the address so that two windows can be two people: `#/U0ANA/D0ANA`, `#/U0ANA/home`. */
export interface Route {
  person: string | undefined;
  place: string | undefined;
}

export const HOME = "home";

export function parseRoute(hash: string): Route {
  const [person, place] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return { person: person || undefined, place: place || undefined };
}

const subscribe = (onChange: () => void) => {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
};

const address = (person: string, place?: string): string => ["#", person, ...(place ? [place] : [])].join("/");

/** Goes somewhere by itself, which is no step that "back" should return to. */
export function redirect(person: string, place?: string): void {
  window.location.replace(address(person, place));
}

export function useRoute(): [Route, (person: string, place?: string) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((person: string, place?: string) => {
    window.location.hash = address(person, place);
  }, []);
  return [parseRoute(hash), go];
}
