import { useCallback } from "react";
import { Refused } from "../http";
import { teamsApi, type TeamsMessage, type TeamsState } from "../teams/api";
import { useLive, type Live } from "./useLive";

/** What one person sees in one conversation of Teams, as last fetched. */
export interface TeamsSnapshot {
  as: string;
  chat: string | undefined;
  state: TeamsState;
  messages: TeamsMessage[];
}

/** Asks for nothing while Teams is out of sight. */
export function useTeams(as: string, chat: string | undefined, shown: boolean): Live<TeamsSnapshot> {
  const fetchTeams = useCallback(() => fetchSnapshot(as, chat), [as, chat]);
  return useLive(shown ? fetchTeams : null);
}

/** The state comes first: with it the address is put right when this person does not see the conversation. */
async function fetchSnapshot(as: string, chat: string | undefined): Promise<TeamsSnapshot> {
  const state = await stateIn(as, chat);
  const visible = state.conversations.some(({ id }) => id === chat);
  return { as, chat, state, messages: chat && visible ? await readable(as, chat) : [] };
}

/** Whoever does not see the conversation is shown their own chats. */
async function stateIn(as: string, chat: string | undefined): Promise<TeamsState> {
  try {
    return await teamsApi.state(as, chat);
  } catch (error) {
    if (chat && error instanceof Refused) return teamsApi.state(as);
    throw error;
  }
}

/** A conversation that was left meanwhile has no messages for this person. */
async function readable(as: string, chat: string): Promise<TeamsMessage[]> {
  try {
    return (await teamsApi.messages(as, chat)).messages;
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
