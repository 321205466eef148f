import { useState, type FormEvent } from "react";
import type { SearchResult, TeamsChat } from "../../teams/api";
import { useTeamsSide } from "../../teamsContext";
import { useDialog } from "../useDialog";
import { SearchResults } from "./SearchResults";

/** What a search brought, and what was searched for. */
interface Found {
  query: string;
  results: SearchResult[];
}

/** The bot's message extension: search, and post one of the finds as a card. */
export function SearchDialog({ chat, onClose }: { chat: TeamsChat; onClose: () => void }) {
  const { act, state } = useTeamsSide();
  const commands = state.extension.search;
  const [command, setCommand] = useState(commands[0]?.id ?? "");
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const { ref, onKeyDown } = useDialog(onClose);
  const chosen = commands.find(({ id }) => id === command);

  const search = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await act({ kind: "search", conversation: chat.id, command, query: query.trim() });
    setBusy(false);
    setFound(answer && { query: query.trim(), results: answer.results ?? [] });
  };
  const pick = async (result: SearchResult) => {
    setBusy(true);
    const posted = await act({ kind: "pick", conversation: chat.id, result: result.id });
    setBusy(false);
    if (posted) onClose();
  };

  return (
    <div className="dialog-cover">
      <div
        ref={ref}
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby="search-title"
        aria-busy={busy}
        data-testid="teams-search-dialog"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <header className="dialog-head">
          <h2 id="search-title">Search with Relais</h2>
          <button type="button" className="icon-button" aria-label="Close the search" onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <form className="dialog-body search-form" onSubmit={(event) => void search(event)}>
          {commands.length > 1 && (
            <label className="search-field">
              <span className="field-label">What to look for</span>
              <select className="control" value={command} onChange={(event) => setCommand(event.target.value)}>
                {commands.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div className="search-field">
            <label className="field-label" htmlFor="teams-query">
              {chosen?.title ?? "Search"}
            </label>
            <div className="search-line">
              <input
                id="teams-query"
                type="search"
                className="control"
                data-testid="teams-search-query"
                placeholder={chosen?.description}
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
              <button type="submit" className="button button-primary" aria-busy={busy} disabled={busy}>
                Search
              </button>
            </div>
          </div>
          {found && <SearchResults {...found} busy={busy} onPick={(result) => void pick(result)} />}
        </form>
      </div>
    </div>
  );
}
