import type { Panes } from "../hooks/usePanes";
import type { View } from "../hooks/useRoute";

const NAMES: Record<View, string> = { slack: "Slack", teams: "Teams", both: "Both" };

/** Slack, Teams, or the two side by side. */
export function ViewSwitch({ panes, choose }: { panes: Panes; choose: (view: View) => void }) {
  return (
    <div className="view-switch" role="group" aria-label="Chats on the page">
      {panes.choices.map((view) => (
        <button
          key={view}
          type="button"
          data-testid={`view-${view}`}
          aria-pressed={view === panes.chosen}
          onClick={() => choose(view)}
        >
          {NAMES[view]}
        </button>
      ))}
    </div>
  );
}
