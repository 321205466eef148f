import { useSlack } from "../../context";
import type { TeamsChat } from "../../teams/api";
import { useTeamsSide } from "../../teamsContext";
import { Menu } from "../Menu";

const KINDS = { personal: "Chat", groupChat: "Group chat", channel: "Channel" };

/** Which conversation this is, and whether the app is in it. */
export function TeamsHead({ chat }: { chat: TeamsChat }) {
  const { person } = useSlack();
  const { act } = useTeamsSide();
  const about = chat.kind === "channel" && chat.team ? `Channel of ${chat.team}` : KINDS[chat.kind];
  return (
    <header className="place-head">
      <h2 id="teams-place-title">{chat.name}</h2>
      <span className="place-about">
        {about}, seen by {person.name}
      </span>
      <span className="app-mark app-mark-teams">Teams</span>
      {chat.installed && (
        <Menu
          label={`The app in ${chat.name}`}
          items={[{ key: "uninstall", text: removing(chat) }]}
          onPick={() => void act({ kind: "uninstall", conversation: chat.id })}
        />
      )}
    </header>
  );
}

const removing = (chat: TeamsChat): string =>
  chat.kind === "personal"
    ? "Remove Relais for me"
    : chat.kind === "channel"
      ? "Remove Relais from this team"
      : "Remove Relais from this chat";
