import { useState } from "react";
import type { TeamsState } from "../../teams/api";

/** What Teams itself says, such as that something went wrong: shown until it is dismissed, or the person goes on. */
export function TeamsNotice({ notice }: { notice: TeamsState["notice"] }) {
  const [dismissed, setDismissed] = useState(false);
  if (!notice || dismissed) return null;
  return (
    <div className="teams-notice" role="alert" data-testid="teams-notice">
      <p>{notice.text}</p>
      <button
        type="button"
        className="icon-button"
        aria-label="Dismiss what Teams says"
        onClick={() => setDismissed(true)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
