import { useState } from "react";
import type { TeamsChat } from "../../teams/api";
import { useTeamsSide } from "../../teamsContext";

/** Offers to add the app where it is not. */
export function InstallNote({ chat }: { chat: TeamsChat }) {
  const { act } = useTeamsSide();
  const [asked, setAsked] = useState(false);
  const install = async () => {
    setAsked(true);
    await act({ kind: "install", conversation: chat.id });
    setAsked(false);
  };
  return (
    <div className="install-note">
      <p>
        {chat.kind === "personal" ? "Relais is not installed for you." : `Relais is not in ${chat.name}.`} It hears
        nothing here until it is added.
      </p>
      <button
        type="button"
        className="button button-primary"
        data-testid="teams-install"
        aria-busy={asked}
        disabled={asked}
        onClick={() => void install()}
      >
        Add Relais
      </button>
    </div>
  );
}
