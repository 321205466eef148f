import { useCallback, useEffect, useMemo } from "react";
import { api, type Act, type Conversation as ConversationInfo, type Person } from "../api";
import { SlackProvider, type Slack } from "../context";
import { useOnce } from "../hooks/useOnce";
import { usePanes } from "../hooks/usePanes";
import { HOME, redirect, type Route } from "../hooks/useRoute";
import { useSnapshot } from "../hooks/useSnapshot";
import { useTheme } from "../hooks/useTheme";
import { TeamsProvider } from "../teamsContext";
import { Banner, Unreachable } from "./Banner";
import { Rail } from "./rail/Rail";
import { SlackPane } from "./SlackPane";
import { TeamsPane } from "./teams/TeamsPane";
import { useTeamsFor } from "./teams/useTeamsFor";
import { Toasts, useToasts } from "./Toasts";
import { Tools } from "./tools/Tools";
import { TopBar } from "./TopBar";
import { useActing } from "./useActing";
import { useFolded } from "./useFolded";
import { useRegions } from "./useRegions";

interface Props {
  people: Person[];
  person: Person;
  route: Route;
  go: (change: Partial<Route>) => void;
}

const NONE: ConversationInfo[] = [];

/** The whole page for one person: the rail, the chats and the tools. */
export function Workbench({ people, person, route, go }: Props) {
  const theme = useTheme();
  const panes = usePanes(route.view);
  const { value: snapshot, reachable, refresh } = useSnapshot(person.id, route.place);
  const state = snapshot?.as === person.id ? snapshot.state : null;
  const conversations = state?.conversations ?? NONE;
  const toasts = useToasts(person.id, state?.notice ?? null, state?.clock.now);
  const teams = useTeamsFor(person.id, route.chat, panes.shown.includes("teams"), toasts.show);
  const [folded, fold] = useFolded();
  const slack = useSlackFor({ person, people, conversations, theme: theme.theme }, toasts.show, refresh);
  useRegions();
  useStartingPlace(state?.conversations, route.place, (first) => redirect({ place: first }));
  useTitle(person, placeName(route.place, conversations), unreadElsewhere(conversations, route.place) + teams.unread);

  return (
    <SlackProvider value={slack}>
      <TeamsProvider value={teams.side}>
        <div className={folded ? "page page-folded" : "page"} data-panes={panes.shown.length}>
          <TopBar
            panes={panes}
            choose={(view) => go({ view })}
            theme={theme}
            folded={folded}
            fold={fold}
            state={state}
            fetchedAt={snapshot?.fetchedAt ?? 0}
          />
          <Rail route={route} panes={panes} teams={teams.side !== null} go={go} />
          <main className="stage" aria-label="Chats">
            {reachable ? <Banner bot={state?.bot.status} /> : <Unreachable />}
            <div className="panes">
              {panes.shown.includes("slack") && <SlackPane place={route.place} state={state} snapshot={snapshot} />}
              {panes.shown.includes("teams") && <TeamsPane chat={route.chat} {...teams} />}
            </div>
            <Toasts {...toasts} />
          </main>
          <Tools
            folded={folded}
            state={state}
            fetchedAt={snapshot?.fetchedAt ?? 0}
            refresh={refresh}
            complain={toasts.show}
          />
        </div>
      </TeamsProvider>
    </SlackProvider>
  );
}

/** What the Slack side of the page needs, the same object as long as nothing in it changed. */
function useSlackFor(
  { person, people, conversations, theme }: Pick<Slack, "person" | "people" | "conversations" | "theme">,
  complain: (text: string) => void,
  refresh: () => void,
): Slack {
  const shortcuts = useOnce(api.shortcuts);
  const acting = useActing(
    useCallback((act: Act) => api.act(person.id, act), [person.id]),
    { complain, refresh },
  );
  const act = useCallback(async (action: Act) => (await acting(action)) !== null, [acting]);
  return useMemo(
    () => ({ person, people, conversations, shortcuts: shortcuts ?? [], theme, act }),
    [person, people, conversations, shortcuts, theme, act],
  );
}

/** With no conversation in the address: the talk with Relais if there is one, else the first channel. */
function useStartingPlace(
  known: ConversationInfo[] | undefined,
  place: string | undefined,
  go: (place: string) => void,
) {
  useEffect(() => {
    if (place || !known) return;
    const first = known.find(({ kind }) => kind === "dm") ?? known[0];
    go(first?.id ?? HOME);
  });
}

const placeName = (place: string | undefined, conversations: ConversationInfo[]): string | undefined =>
  place === HOME ? "Home" : conversations.find(({ id }) => id === place)?.name;

/** What is open is being read. */
const unreadElsewhere = (conversations: ConversationInfo[], place: string | undefined): number =>
  conversations.filter(({ id }) => id !== place).reduce((sum, { unread }) => sum + unread, 0);

function useTitle(person: Person, place: string | undefined, unread: number) {
  useEffect(() => {
    document.title = `${unread ? `(${unread}) ` : ""}${person.name}${place ? ` · ${place}` : ""} – Relais workbench`;
  }, [person, place, unread]);
}
