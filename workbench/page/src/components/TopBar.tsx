import type { WorkbenchState } from "../api";
import { useSlack } from "../context";
import { useNow } from "../hooks/useNow";
import type { Panes } from "../hooks/usePanes";
import type { View } from "../hooks/useRoute";
import type { ThemeChoice, useTheme } from "../hooks/useTheme";
import { clockTime, shortDay } from "../time";
import { Logo } from "./Logo";
import { ViewSwitch } from "./ViewSwitch";

interface Props {
  panes: Panes;
  choose: (view: View) => void;
  theme: ReturnType<typeof useTheme>;
  folded: boolean;
  fold: (folded: boolean) => void;
  state: WorkbenchState | null;
  fetchedAt: number;
}

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: "light", light: "dark", dark: "system" };
const NAMES: Record<ThemeChoice, string> = { system: "system", light: "light", dark: "dark" };

/** What this is, what time it is here, and how it looks. */
export function TopBar({ panes, choose, theme, folded, fold, state, fetchedAt }: Props) {
  const { person } = useSlack();
  const now = useNow(state?.clock.now, fetchedAt);
  return (
    <header className="top-bar">
      <div className="brand">
        <Logo />
        <h1>
          Relais <span>workbench</span>
        </h1>
      </div>
      <ViewSwitch panes={panes} choose={choose} />
      <p className="top-note">Stand-ins for Slack and Teams on this computer. Nothing leaves it.</p>
      <div className="top-actions">
        {now && (
          <time className="top-clock" dateTime={now.toISOString()} title={person.tz}>
            {shortDay(now, person.tz)}, {clockTime(now, person.tz)}
            {state?.clock.offsetSeconds ? <span className="chip">moved</span> : null}
          </time>
        )}
        <button
          type="button"
          className="button button-quiet"
          data-testid="theme"
          onClick={() => theme.choose(NEXT[theme.choice])}
          aria-label={`Theme: ${NAMES[theme.choice]}. Change to ${NAMES[NEXT[theme.choice]]}`}
        >
          Theme: {NAMES[theme.choice]}
        </button>
        <button
          type="button"
          className="button button-quiet"
          data-testid="fold-tools"
          aria-expanded={!folded}
          aria-controls="tools"
          onClick={() => fold(!folded)}
        >
          {folded ? "Show tools" : "Hide tools"}
        </button>
      </div>
    </header>
  );
}
