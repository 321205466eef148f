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

export function useRoute(): [Route, (person: string, place?: string) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((person: string, place?: string) => {
    window.location.hash = ["", person, ...(place ? [place] : [])].join("/");
  }, []);
  return [parseRoute(hash), go];
}
