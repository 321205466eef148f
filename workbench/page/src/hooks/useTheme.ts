import { useCallback, useEffect, useSyncExternalStore, useState } from "react";

export type Theme = "light" | "dark";
export type ThemeChoice = Theme | "system";

const STORED = "relais.theme";
const query = () => window.matchMedia("(prefers-color-scheme: dark)");

const subscribe = (onChange: () => void) => {
  const media = query();
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
};

/** Follows the system unless the person chose otherwise. */
export function useTheme(): { theme: Theme; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const system: Theme = useSyncExternalStore(subscribe, () => (query().matches ? "dark" : "light"));
  const [choice, setChoice] = useState<ThemeChoice>(
    () => (localStorage.getItem(STORED) as ThemeChoice | null) ?? "system",
  );
  const theme = choice === "system" ? system : choice;

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  const choose = useCallback((next: ThemeChoice) => {
    localStorage.setItem(STORED, next);
    setChoice(next);
  }, []);
  return { theme, choice, choose };
}
