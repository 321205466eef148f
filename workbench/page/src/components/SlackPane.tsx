import type { WorkbenchState } from "../api";
import { useSlack } from "../context";
import type { Snapshot } from "../hooks/useSnapshot";
import { HOME } from "../hooks/useRoute";
import { Conversation } from "./conversation/Conversation";
import { Home } from "./Home";
import { ModalView } from "./modal/ModalView";

interface Props {
  place: string | undefined;
  state: WorkbenchState | null;
  snapshot: Snapshot | null;
}

/** Slack, as the chosen person sees it. */
export function SlackPane({ place, state, snapshot }: Props) {
  const { person, conversations } = useSlack();
  const current = conversations.find(({ id }) => id === place);
  return (
    <section className="pane pane-slack" aria-label="Slack" data-region tabIndex={-1}>
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
      {state?.modal && <ModalView key={`${person.id}/${state.modal.viewId}`} modal={state.modal} />}
    </section>
  );
}
