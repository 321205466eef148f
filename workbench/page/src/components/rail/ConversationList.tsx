import type { ReactNode } from "react";
import type { Conversation } from "../../api";
import { useSlack } from "../../context";
import { HOME } from "../../hooks/useRoute";

interface Props {
  place: string | undefined;
  go: (person: string, place?: string) => void;
}

/** The channels of this person, and the app with its Home tab and its messages. */
export function ConversationList({ place, go }: Props) {
  const { conversations, person } = useSlack();
  const open = (id: string) => () => go(person.id, id);
  const row = (conversation: Conversation) => (
    <li key={conversation.id}>
      <Entry
        testId={`conversation-${plainName(conversation)}`}
        current={conversation.id === place}
        unread={conversation.unread}
        mark={conversation.kind === "channel" ? "#" : "✉"}
        onOpen={open(conversation.id)}
      >
        {plainName(conversation)}
      </Entry>
    </li>
  );
  return (
    <>
      <section className="rail-part" aria-labelledby="rail-app">
        <h2 id="rail-app">App</h2>
        <ul>
          <li>
            <Entry testId="home-tab" current={place === HOME} unread={0} mark="⌂" onOpen={open(HOME)}>
              Home
            </Entry>
          </li>
          {conversations.filter(({ kind }) => kind === "dm").map(row)}
        </ul>
      </section>
      <section className="rail-part" aria-labelledby="rail-channels">
        <h2 id="rail-channels">Channels</h2>
        <ul>{conversations.filter(({ kind }) => kind === "channel").map(row)}</ul>
      </section>
    </>
  );
}

export const plainName = ({ name }: Conversation): string => name.replace(/^#/, "");

interface EntryProps {
  testId: string;
  current: boolean;
  unread: number;
  mark: string;
  onOpen: () => void;
  children: ReactNode;
}

function Entry({ testId, current, unread, mark, onOpen, children }: EntryProps) {
  return (
    <button
      type="button"
      className={unread ? "entry entry-unread" : "entry"}
      data-testid={testId}
      aria-current={current ? "page" : undefined}
      onClick={onOpen}
    >
      <span className="entry-mark" aria-hidden="true">{mark}</span>
      <span className="entry-name">{children}</span>
      {unread > 0 && (
        <span className="badge">
          {unread}
          <span className="hidden"> unread</span>
        </span>
      )}
    </button>
  );
}
