import { useCallback, useEffect, useMemo } from "react";
import { api, type Act, type Conversation as ConversationInfo, type Person } from "../api";
import { SlackProvider } from "../context";
import { useOnce } from "../hooks/useOnce";
import { HOME, redirect } from "../hooks/useRoute";
import { useSnapshot } from "../hooks/useSnapshot";
import { useTheme } from "../hooks/useTheme";
import { Banner, Unreachable } from "./Banner";
import { Conversation } from "./conversation/Conversation";
import { Home } from "./Home";
import { ModalView } from "./modal/ModalView";
import { Rail } from "./rail/Rail";
import { Toasts, useToasts } from "./Toasts";
import { Tools } from "./tools/Tools";
import { TopBar } from "./TopBar";
import { useFolded } from "./useFolded";
import { useRegions } from "./useRegions";

interface Props {
  people: Person[];
  person: Person;
  place: string | undefined;
  go: (person: string, place?: string) => void;
}

const NONE: ConversationInfo[] = [];

/** The whole page for one person: the rail, the conversation and the tools. */
export function Workbench({ people, person, place, go }: Props) {
  const theme = useTheme();
  const shortcuts = useOnce(api.shortcuts);
  const { snapshot, reachable, refresh } = useSnapshot(person.id, place);
  const state = snapshot?.as === person.id ? snapshot.state : null;
  const conversations = state?.conversations ?? NONE;
  const current = conversations.find(({ id }) => id === place);
  const toasts = useToasts(person.id, state?.notice ?? null, state?.clock.now);
  const [folded, fold] = useFolded();
  useRegions();
  useStartingPlace(state?.conversations, place, (first) => redirect(person.id, first));
  useTitle(person, place === HOME ? "Home" : current?.name, unreadElsewhere(conversations, place));

  const { show } = toasts;
  const act = useCallback(
    async (action: Act) => {
      try {
        await api.act(person.id, action);
        return true;
      } catch (error) {
        show(error instanceof Error ? error.message : String(error));
        return false;
      } finally {
        refresh();
      }
    },
    [person.id, refresh, show],
  );
  const slack = useMemo(
    () => ({ person, people, conversations, shortcuts: shortcuts ?? [], theme: theme.theme, act }),
    [person, people, conversations, shortcuts, theme.theme, act],
  );

  return (
    <SlackProvider value={slack}>
      <div className={folded ? "page page-folded" : "page"}>
        <TopBar theme={theme} folded={folded} fold={fold} state={state} fetchedAt={snapshot?.fetchedAt ?? 0} />
        <Rail place={place} go={go} />
        <main
          className="stage"
          data-region
          tabIndex={-1}
          aria-label={place === HOME ? "Relais, Home" : (current?.name ?? "Conversation")}
        >
          {reachable ? <Banner bot={state?.bot.status} /> : <Unreachable />}
          {place === HOME ? (
            <Home key={person.id} home={state?.home} />
          ) : (
            <Conversation
              key={`${person.id}/${place ?? ""}`}
              conversation={current}
              missing={state !== null && place !== undefined && !current}
              messages={snapshot?.as === person.id && snapshot.place === place ? snapshot.messages : null}
            />
          )}
          <Toasts {...toasts} />
          {state?.modal && <ModalView key={`${person.id}/${state.modal.viewId}`} modal={state.modal} />}
        </main>
        <Tools folded={folded} state={state} fetchedAt={snapshot?.fetchedAt ?? 0} refresh={refresh} complain={show} />
      </div>
    </SlackProvider>
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

/** What is open is being read. */
const unreadElsewhere = (conversations: ConversationInfo[], place: string | undefined): number =>
  conversations.filter(({ id }) => id !== place).reduce((sum, { unread }) => sum + unread, 0);

function useTitle(person: Person, place: string | undefined, unread: number) {
  useEffect(() => {
    document.title = `${unread ? `(${unread}) ` : ""}${person.name}${place ? ` · ${place}` : ""} – Relais workbench`;
  }, [person, place, unread]);
}
