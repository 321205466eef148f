import type { Panes } from "../../hooks/usePanes";
import type { Route } from "../../hooks/useRoute";
import { ChatList } from "./ChatList";
import { ConversationList } from "./ConversationList";
import { PeopleList } from "./PeopleList";

interface Props {
  route: Route;
  panes: Panes;
  /** Whether anything is known of Teams yet. */
  teams: boolean;
  go: (change: Partial<Route>) => void;
}

/** Who to be, and where that person can go in the chats that are in sight. */
export function Rail({ route, panes, teams, go }: Props) {
  return (
    <nav className="rail" aria-label="People and conversations" data-region tabIndex={-1}>
      <PeopleList place={route.place} chat={route.chat} go={go} />
      {panes.shown.includes("slack") && <ConversationList place={route.place} go={go} />}
      {panes.shown.includes("teams") && teams && <ChatList chat={route.chat} go={go} />}
    </nav>
  );
}
