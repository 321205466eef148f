import type { TeamsChat } from "../../teams/api";
import { BOT, mentionable } from "../../teams/offers";
import { useTeamsSide } from "../../teamsContext";
import { Icon } from "../Icon";

interface Props {
  chat: TeamsChat;
  mention: boolean;
  onMention: (mention: boolean) => void;
  onCommands: () => void;
  onSearch: () => void;
}

/** Below the field: whom the message mentions, what the bot understands, and its search. */
export function ComposerTools({ chat, mention, onMention, onCommands, onSearch }: Props) {
  const { commands, extension } = useTeamsSide().state;
  return (
    <div className="composer-tools">
      {mentionable(chat) && (
        <button
          type="button"
          className="button button-small"
          data-testid="teams-mention"
          aria-pressed={mention}
          onClick={() => onMention(!mention)}
        >
          @{BOT}
        </button>
      )}
      {commands.length > 0 && chat.installed && (
        <button
          type="button"
          className="button button-small button-quiet"
          data-testid="teams-commands"
          // The list closes when the field loses the focus; a press here must not take it away first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onCommands}
        >
          <Icon name="list" /> Commands
        </button>
      )}
      {extension.search.length > 0 && (
        <button
          type="button"
          className="button button-small button-quiet"
          data-testid="teams-search"
          onClick={onSearch}
        >
          <Icon name="search" /> Search with {BOT}
        </button>
      )}
      {mentionable(chat) && !mention && <span className="composer-hint">{BOT} hears only what mentions it.</span>}
    </div>
  );
}
