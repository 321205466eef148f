import { useCallback } from "react";
import { api, type ChatMessage, type WorkbenchState } from "../api";
import { Refused } from "../http";
import { useLive, type Live } from "./useLive";
import { HOME } from "./useRoute";

/** What one person sees in one place of Slack, as last fetched. */
export interface Snapshot {
  as: string;
  place: string | undefined;
  state: WorkbenchState;
  messages: ChatMessage[];
  fetchedAt: number;
}

export function useSnapshot(as: string, place: string | undefined): Live<Snapshot> {
  return useLive(useCallback(() => fetchSnapshot(as, place), [as, place]));
}

async function fetchSnapshot(as: string, place: string | undefined): Promise<Snapshot> {
  const conversation = place === HOME ? undefined : place;
  const [state, messages] = await Promise.all([api.state(as), conversation ? visibleMessages(as, conversation) : []]);
  return { as, place, state, messages, fetchedAt: Date.now() };
}

/** A conversation that this person may not see has no messages for them. */
async function visibleMessages(as: string, conversation: string): Promise<ChatMessage[]> {
  try {
    return await api.messages(as, conversation);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
