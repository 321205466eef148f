import { useState } from "react";
import type { TeamsState } from "../../teams/api";

/** What Teams itself says, such as that something went wrong. */
export function TeamsNotice({ notice }: { notice: TeamsState["notice"] }) {
  const [dismissed, setDismissed] = useState<TeamsState["notice"]>(null);
  if (!notice || notice === dismissed) return null;
  return (
    <div className="teams-notice" role="alert" data-testid="teams-notice">
      <p>{notice.text}</p>
      <button
        type="button"
        className="icon-button"
        aria-label="Dismiss what Teams says"
        onClick={() => setDismissed(notice)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
