import { useCallback, useEffect, useState } from "react";
import { useMedia } from "./useMedia";

export type Theme = "light" | "dark";
export type ThemeChoice = Theme | "system";

const STORED = "relais.theme";

/** Follows the system unless the person chose otherwise. */
export function useTheme(): { theme: Theme; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const system: Theme = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
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
