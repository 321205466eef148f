import { useMedia } from "./useMedia";
import type { View } from "./useRoute";

export type Pane = "slack" | "teams";

const WIDE = "(min-width: 1200px)";

export interface Panes {
  /** What can be chosen; there is no room for both chats in a narrow window. */
  choices: View[];
  chosen: View;
  shown: Pane[];
}

/** Which chats are in sight: both side by side where there is room, one at a time where there is not. */
export function usePanes(view: View): Panes {
  return panesFor(view, useMedia(WIDE));
}

export function panesFor(view: View, wide: boolean): Panes {
  if (wide) return { choices: ["slack", "teams", "both"], chosen: view, shown: shownIn(view) };
  const chosen = view === "teams" ? "teams" : "slack";
  return { choices: ["slack", "teams"], chosen, shown: [chosen] };
}

const shownIn = (view: View): Pane[] => (view === "both" ? ["slack", "teams"] : [view]);
