import { useCallback, useEffect, useMemo, useState } from "react";
import { redirect } from "../../hooks/useRoute";
import { useTeams } from "../../hooks/useTeams";
import { teamsApi, type TeamsAct, type TeamsChat, type TeamsMessage } from "../../teams/api";
import type { Teams } from "../../teamsContext";
import { useActing } from "../useActing";

export interface TeamsFor {
  /** Null until something is known. */
  side: Teams | null;
  /** The messages of the open conversation; null until they are known. */
  messages: TeamsMessage[] | null;
  reachable: boolean;
  /** How much is new in the conversations that are not open. */
  unread: number;
}

/** The Teams side of the page for one person; asks for nothing while it is out of sight. */
export function useTeamsFor(
  person: string,
  chat: string | undefined,
  shown: boolean,
  complain: (text: string) => void,
): TeamsFor {
  const { value, reachable, refresh } = useTeams(person, chat, shown);
  const state = shown && value?.as === person ? value.state : null;
  const [acts, setActs] = useState(0);
  const call = useCallback(
    (act: TeamsAct) => {
      setActs((count) => count + 1);
      return teamsApi.act(person, act);
    },
    [person],
  );
  const act = useActing(call, { complain, refresh });
  const side = useMemo(() => (state ? { state, acts, act } : null), [state, acts, act]);
  useStartingChat(state?.conversations, chat);
  return {
    side,
    messages: state && value?.chat === chat ? (value?.messages ?? null) : null,
    reachable,
    unread: unreadElsewhere(state?.conversations ?? [], chat),
  };
}

/** Where the address names no conversation that this person sees: the personal chat with Relais, else the first. */
function useStartingChat(known: TeamsChat[] | undefined, chat: string | undefined) {
  useEffect(() => {
    if (!known || known.some(({ id }) => id === chat)) return;
    const first = known.find(({ kind }) => kind === "personal") ?? known[0];
    if (first) redirect({ chat: first.id });
  }, [known, chat]);
}

const unreadElsewhere = (conversations: TeamsChat[], chat: string | undefined): number =>
  conversations.filter(({ id }) => id !== chat).reduce((sum, { unread }) => sum + unread, 0);
