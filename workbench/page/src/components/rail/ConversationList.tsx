import type { ComponentProps, ReactNode } from "react";
import type { Conversation } from "../../api";
import { useSlack } from "../../context";
import { HOME } from "../../hooks/useRoute";
import { Icon } from "../Icon";

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
        unread={conversation.id === place ? 0 : conversation.unread}
        icon={conversation.kind === "channel" ? "channel" : "talk"}
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
            <Entry testId="home-tab" current={place === HOME} unread={0} icon="home" onOpen={open(HOME)}>
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
  icon: ComponentProps<typeof Icon>["name"];
  onOpen: () => void;
  children: ReactNode;
}

function Entry({ testId, current, unread, icon, onOpen, children }: EntryProps) {
  return (
    <button
      type="button"
      className={unread ? "entry entry-unread" : "entry"}
      data-testid={testId}
      aria-current={current ? "page" : undefined}
      onClick={onOpen}
    >
      <Icon name={icon} />
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
