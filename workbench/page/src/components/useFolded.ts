import { useCallback, useState } from "react";

const STORED = "relais.tools.folded";
const NARROW = "(max-width: 1099px)";

/** Whether the tools are folded away: what the person last chose, else folded on a narrow window. */
export function useFolded(): [boolean, (folded: boolean) => void] {
  const [folded, setFolded] = useState(() => {
    const stored = localStorage.getItem(STORED);
    return window.matchMedia(NARROW).matches || stored === "yes";
  });
  const fold = useCallback((next: boolean) => {
    localStorage.setItem(STORED, next ? "yes" : "no");
    setFolded(next);
  }, []);
  return [folded, fold];
}
