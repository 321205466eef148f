import { useTeamsSide } from "../../teamsContext";
import type { Route } from "../../hooks/useRoute";
import type { TeamsChat } from "../../teams/api";
import { Entry } from "./Entry";

interface Props {
  chat: string | undefined;
  go: (change: Partial<Route>) => void;
}

/** What this person has in Teams: the chats, then each team with its channels. */
export function ChatList({ chat, go }: Props) {
  const { conversations } = useTeamsSide().state;
  const row = (each: TeamsChat) => (
    <li key={each.id}>
      <Entry
        testId={`teams-conversation-${each.name}`}
        current={each.id === chat}
        unread={each.id === chat ? 0 : each.unread}
        icon={each.kind === "channel" ? "channel" : each.kind === "groupChat" ? "group" : "talk"}
        onOpen={() => go({ chat: each.id })}
      >
        {each.name}
      </Entry>
    </li>
  );
  return (
    <div className="rail-part" role="group" aria-labelledby="rail-teams">
      <h2 id="rail-teams">Teams</h2>
      <h3 id="rail-chats">Chat</h3>
      <ul aria-labelledby="rail-chats">{conversations.filter(({ kind }) => kind !== "channel").map(row)}</ul>
      {teamsOf(conversations).map(([team, channels], at) => (
        <div key={team}>
          <h3 id={`rail-team-${at}`}>{team}</h3>
          <ul aria-labelledby={`rail-team-${at}`}>{channels.map(row)}</ul>
        </div>
      ))}
    </div>
  );
}

function teamsOf(conversations: TeamsChat[]): [string, TeamsChat[]][] {
  const teams = new Map<string, TeamsChat[]>();
  for (const channel of conversations.filter(({ kind }) => kind === "channel")) {
    const name = channel.team ?? "Channels";
    teams.set(name, [...(teams.get(name) ?? []), channel]);
  }
  return [...teams];
}
