import { createContext, useContext } from "react";
import type { TeamsAct, TeamsAnswer, TeamsState } from "./teams/api";

/** What the Teams side of the page needs to know, and how to do something there as the chosen person. */
export interface Teams {
  state: TeamsState;
  /** How often this person has done something; what Teams said before the last time is forgotten. */
  acts: number;
  /** Resolves to what the server answered, or to null when it refused; that has then been shown to the person. */
  act: (act: TeamsAct) => Promise<TeamsAnswer | null>;
}

const TeamsContext = createContext<Teams | null>(null);

export const TeamsProvider = TeamsContext.Provider;

export function useTeamsSide(): Teams {
  const teams = useContext(TeamsContext);
  if (!teams) throw new Error("Used outside of Teams.");
  return teams;
}
