import { createContext, useContext } from "react";
import type { Act, Conversation, Person, Shortcut } from "./api";
import type { Theme } from "./hooks/useTheme";

/** What everything on the page may need to know: who looks, who is there, and how to do something as that person. */
export interface Slack {
  person: Person;
  people: Person[];
  conversations: Conversation[];
  shortcuts: Shortcut[];
  theme: Theme;
  /** Resolves to true when the server took it; a refusal has then been shown to the person. */
  act: (act: Act) => Promise<boolean>;
}

const SlackContext = createContext<Slack | null>(null);

export const SlackProvider = SlackContext.Provider;

export function useSlack(): Slack {
  const slack = useContext(SlackContext);
  if (!slack) throw new Error("Used outside of the page.");
  return slack;
}
