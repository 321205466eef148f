import type { Conversation } from "../../api";
import { useSlack } from "../../context";
import { HOME, type Route } from "../../hooks/useRoute";
import { Entry } from "./Entry";

interface Props {
  place: string | undefined;
  go: (change: Partial<Route>) => void;
}

/** What this person has in Slack: the app with its Home tab and its messages, and the channels. */
export function ConversationList({ place, go }: Props) {
  const { conversations } = useSlack();
  const row = (conversation: Conversation) => (
    <li key={conversation.id}>
      <Entry
        testId={`conversation-${plainName(conversation)}`}
        current={conversation.id === place}
        unread={conversation.id === place ? 0 : conversation.unread}
        icon={conversation.kind === "channel" ? "channel" : "talk"}
        onOpen={() => go({ place: conversation.id })}
      >
        {plainName(conversation)}
      </Entry>
    </li>
  );
  return (
    <div className="rail-part" role="group" aria-labelledby="rail-slack">
      <h2 id="rail-slack">Slack</h2>
      <h3 id="rail-app">App</h3>
      <ul aria-labelledby="rail-app">
        <li>
          <Entry testId="home-tab" current={place === HOME} unread={0} icon="home" onOpen={() => go({ place: HOME })}>
            Home
          </Entry>
        </li>
        {conversations.filter(({ kind }) => kind === "dm").map(row)}
      </ul>
      <h3 id="rail-channels">Channels</h3>
      <ul aria-labelledby="rail-channels">{conversations.filter(({ kind }) => kind === "channel").map(row)}</ul>
    </div>
  );
}

export const plainName = ({ name }: Conversation): string => name.replace(/^#/, "");
