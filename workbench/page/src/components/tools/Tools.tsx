import type { WorkbenchState } from "../../api";
import { BotPanel } from "./BotPanel";
import { ClockPanel } from "./ClockPanel";
import { FaultsPanel } from "./FaultsPanel";
import { LeadsPanel } from "./LeadsPanel";
import { TrafficPanel } from "./TrafficPanel";

export interface ToolProps {
  state: WorkbenchState;
  fetchedAt: number;
  /** Fetches the state again. */
  refresh: () => void;
  /** Tells the person what went wrong. */
  complain: (text: string) => void;
}

interface Props extends Omit<ToolProps, "state"> {
  state: WorkbenchState | null;
  folded: boolean;
}

/** The workbench's own side: what the outside world does to Relais. */
export function Tools({ folded, state, ...rest }: Props) {
  return (
    <aside id="tools" className="tools" aria-label="Tools" hidden={folded} data-region tabIndex={-1}>
      <div className="tools-top">
        {state && <ClockPanel state={state} {...rest} />}
        <LeadsPanel complain={rest.complain} />
        {state && <BotPanel state={state} {...rest} />}
        {state && <FaultsPanel state={state} {...rest} />}
      </div>
      <TrafficPanel />
    </aside>
  );
}
