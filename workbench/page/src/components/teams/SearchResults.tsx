import type { SearchResult } from "../../teams/api";

interface Props {
  query: string;
  results: SearchResult[];
  busy: boolean;
  onPick: (result: SearchResult) => void;
}

/** What the search found; pressing one posts it. */
export function SearchResults({ query, results, busy, onPick }: Props) {
  return (
    <div className="search-results">
      <p className="muted" role="status">
        {saying(query, results.length)}
      </p>
      <ul aria-label="Found">
        {results.map((result) => (
          <li key={result.id}>
            <button
              type="button"
              className="search-result"
              data-testid="teams-search-result"
              disabled={busy}
              onClick={() => onPick(result)}
            >
              <span className="command-name">{result.title}</span>
              <span className="command-about">{result.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function saying(query: string, count: number): string {
  const about = query ? ` for “${query}”` : "";
  if (count === 0) return `Nothing was found${about}.`;
  return `${count} found${about}. Choose one to post it.`;
}
